import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { localeOf } from '../platform/host/hostName';
import type { Room } from '../shared-ui/theme/hostedRoom';
import { readTextsIn } from '../loc/texts';
import { sayNotLoaded } from './notLoaded';

export interface DeskProperties {
  /** Address of the desk's site, where the page is on another one. */
  readonly deskSite?: string;
}

export type LoadedRoom = Promise<{ readonly room: Room }>;

/** What every web part of the desk does alike: it fetches its room in the reader's language, draws it, and says so when that does not arrive. */
export abstract class DeskWebPart extends BaseClientSideWebPart<DeskProperties> {
  private theme: IReadonlyTheme | undefined;
  private room: Room | undefined;
  private words: typeof import('../loc/pane').default | undefined;

  /** Where the room's code is: one `import()`, which becomes its chunk. */
  protected abstract load(): LoadedRoom;

  /** A page without the room is still a page: the failure stands in the web part, with a button, not in the place of it. */
  protected override async onInit(): Promise<void> {
    await super.onInit();
    readTextsIn(localeOf(this.context));
    await this.fetchRoom().catch(() => undefined);
  }

  public override render(): void {
    if (this.room) {
      this.room.mount(this.domElement, { context: this.context, namedSite: this.properties.deskSite, theme: this.theme });
    } else {
      sayNotLoaded(this.domElement, localeOf(this.context), () => this.fetchRoom().then(() => this.render()));
    }
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    // the first theme comes before the room is there
    if (this.room && this.renderedOnce) {
      this.render();
    }
  }

  protected override onDispose(): void {
    this.room?.unmount(this.domElement);
  }

  /** Only whoever edits a page waits for the words of the property pane. */
  protected override async loadPropertyPaneResources(): Promise<void> {
    this.words = (await import(/* webpackChunkName: 'property-pane' */ './paneWords')).default;
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const field = this.words && PropertyPaneTextField('deskSite', { label: this.words.deskSiteLabel, description: this.words.deskSiteHint, placeholder: '/sites/dataprotection' });
    return { pages: [{ groups: [{ groupFields: field ? [field] : [] }] }] };
  }

  private async fetchRoom(): Promise<void> {
    try {
      this.room = (await this.load()).room;
    } catch (error) {
      console.error('Data Protection Desk: a part of the page could not be fetched', error);
      throw error;
    }
  }
}
