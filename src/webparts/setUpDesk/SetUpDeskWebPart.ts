import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { DeskWebPart, type LoadedRoom } from '../DeskWebPart';

/** The site owner's page: makes the desk, keeps its settings, checks the site. */
export default class SetUpDeskWebPart extends DeskWebPart {
  protected override load(): LoadedRoom {
    return import(/* webpackChunkName: 'set-up' */ '../../setup/ui');
  }

  /** It works on the site that its page is on, so there is nothing to set. */
  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return { pages: [] };
  }
}
