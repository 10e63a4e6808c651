import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'ReportStrings';

type Room = typeof import('../../breaches/ui/mount');

export interface ReportBreachProperties {
  /** Address of the desk's site, where the page is on another one. */
  readonly deskSite?: string;
}

/** The intranet page's and the personal tab's entry point to reporting a breach. */
export default class ReportBreachWebPart extends BaseClientSideWebPart<ReportBreachProperties> {
  private theme: IReadonlyTheme | undefined;
  private room: Room | undefined;

  protected override async onInit(): Promise<void> {
    await super.onInit();
    this.room = await import(/* webpackChunkName: 'report-room' */ '../../breaches/ui/mount');
  }

  public override render(): void {
    this.room?.mountReport(this.domElement, { context: this.context, namedSite: this.properties.deskSite, theme: this.theme });
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    // the first theme comes before the room is there
    if (this.room && this.renderedOnce) {
      this.render();
    }
  }

  protected override onDispose(): void {
    this.room?.unmountReport(this.domElement);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return {
      pages: [{
        groups: [{
          groupFields: [PropertyPaneTextField('deskSite', { label: strings.deskSiteLabel, description: strings.deskSiteHint, placeholder: '/sites/dataprotection' })]
        }]
      }]
    };
  }
}
