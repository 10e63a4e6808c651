import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { DeskServices } from '../../platform/host/services';
import type { HostTheme } from '../../shared-ui/theme/deskTheme';

type SetUp = typeof import('../../setup/ui');

const load = (): Promise<SetUp> => import(/* webpackChunkName: 'set-up' */ '../../setup/ui');
const loadHost = (): Promise<typeof import('../../platform/host/connectHost')> => import(/* webpackChunkName: 'host' */ '../../platform/host/connectHost');

/** The site owner's page: makes the desk, keeps its settings, checks the site. */
export default class SetUpDeskWebPart extends BaseClientSideWebPart<Record<string, never>> {
  private loaded: { readonly setUp: SetUp; readonly services: DeskServices } | undefined;
  private theme: HostTheme | undefined;

  protected override async onInit(): Promise<void> {
    const [setUp, { connectHost }] = await Promise.all([load(), loadHost()]);
    this.loaded = { setUp, services: connectHost(this.context) };
  }

  public override render(): void {
    if (this.loaded) {
      this.loaded.setUp.mountSetUp(this.domElement, this.loaded.services, this.theme);
    }
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme as HostTheme | undefined;
    this.render();
  }

  protected override onDispose(): void {
    this.loaded?.setUp.unmountSetUp(this.domElement);
  }
}
