import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'PoliciesStrings';

type Room = typeof import('../../policies/ui/mine/mount');

export interface MyPoliciesProperties {
  /** Address of the desk's site, where the page is on another one. */
  readonly deskSite?: string;
}

/** The policies that the signed-in person is asked to read, on a page and as a personal tab. */
export default class MyPoliciesWebPart extends BaseClientSideWebPart<MyPoliciesProperties> {
  private theme: IReadonlyTheme | undefined;
  private room: Room | undefined;

  protected override async onInit(): Promise<void> {
    await super.onInit();
    this.room = await import(/* webpackChunkName: 'my-policies' */ '../../policies/ui/mine/mount');
  }

  public override render(): void {
    this.room?.mountMyPolicies(this.domElement, { context: this.context, namedSite: this.properties.deskSite, theme: this.theme });
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    // the first theme comes before the room is there
    if (this.room && this.renderedOnce) {
      this.render();
    }
  }

  protected override onDispose(): void {
    this.room?.unmountMyPolicies(this.domElement);
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
