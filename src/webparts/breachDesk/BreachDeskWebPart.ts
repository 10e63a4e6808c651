import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'WorklistStrings';

type Room = typeof import('../../breaches/ui/cases/desk/mount');

export interface BreachDeskProperties {
  /** Address of the desk's site, where the page is on another one. */
  readonly deskSite?: string;
}

/** The officers' desk on a page and in the personal tab: the exact worklist, and the commands on its cases. */
export default class BreachDeskWebPart extends BaseClientSideWebPart<BreachDeskProperties> {
  private theme: IReadonlyTheme | undefined;
  private room: Room | undefined;

  protected override async onInit(): Promise<void> {
    await super.onInit();
    this.room = await import(/* webpackChunkName: 'breach-desk' */ '../../breaches/ui/cases/desk/mount');
  }

  public override render(): void {
    this.room?.mountBreachDesk(this.domElement, { context: this.context, namedSite: this.properties.deskSite, theme: this.theme });
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    // the first theme comes before the room is there
    if (this.room && this.renderedOnce) {
      this.render();
    }
  }

  protected override onDispose(): void {
    this.room?.unmountBreachDesk(this.domElement);
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
