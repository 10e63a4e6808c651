import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'PolicyDeskStrings';

type Room = typeof import('../../policies/ui/desk/mount');

export interface PolicyDeskProperties {
  /** Address of the desk's site, where the page is on another one. */
  readonly deskSite?: string;
}

/** The officers' policy desk: library, reviews, who has read what, reminders and proof. */
export default class PolicyDeskWebPart extends BaseClientSideWebPart<PolicyDeskProperties> {
  private theme: IReadonlyTheme | undefined;
  private room: Room | undefined;

  protected override async onInit(): Promise<void> {
    await super.onInit();
    this.room = await import(/* webpackChunkName: 'policy-desk' */ '../../policies/ui/desk/mount');
  }

  public override render(): void {
    this.room?.mountPolicyDesk(this.domElement, { context: this.context, namedSite: this.properties.deskSite, theme: this.theme });
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    // the first theme comes before the room is there
    if (this.room && this.renderedOnce) {
      this.render();
    }
  }

  protected override onDispose(): void {
    this.room?.unmountPolicyDesk(this.domElement);
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
