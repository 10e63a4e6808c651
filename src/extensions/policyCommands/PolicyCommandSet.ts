import { ThemeProvider } from '@microsoft/sp-component-base';
import { BaseListViewCommandSet, type Command, type IListViewCommandSetExecuteEventParameters } from '@microsoft/sp-listview-extensibility';
import { readTextsIn } from '../../loc/texts';
import { localeOf } from '../../platform/host/hostName';
import type { OpenedPolicyPanel, PolicyCommands } from '../../policies/ui/commands/policyCommands';

/** The items of the manifest: each works on one chosen file. */
const items = ['PUBLISH', 'CHECK', 'REVIEW', 'WITHDRAW', 'VERSIONS'] as const;

/** The officers' commands on the library `Policies`; reviewers get those that look, everybody else none. */
export default class PolicyCommandSet extends BaseListViewCommandSet<Record<string, never>> {
  private commands: PolicyCommands | undefined;
  private panel: OpenedPolicyPanel | undefined;

  /** The list view does not wait, and a failure must not keep the page from opening. */
  public override async onInit(): Promise<void> {
    readTextsIn(localeOf(this.context));
    items.forEach((item) => this.show(item, false));
    this.context.listView.listViewStateChangedEvent.add(this, this.onListViewStateChanged);
    this.start().catch((error: unknown) => console.error('Data Protection Desk: the commands on policies did not start', error));
  }

  public override onExecute(event: IListViewCommandSetExecuteEventParameters): void {
    const policyId = this.chosenId();
    if (this.commands && policyId !== undefined) {
      const theme = this.context.serviceScope.consume(ThemeProvider.serviceKey).tryGetTheme();
      this.commands.open(event.itemId, policyId, theme).then(
        (panel) => { this.panel = panel; },
        (error: unknown) => console.error('Data Protection Desk: the panel did not open', error)
      );
    }
  }

  protected override onDispose(): void {
    this.context.listView.listViewStateChangedEvent.remove(this, this.onListViewStateChanged);
  }

  private async start(): Promise<void> {
    const [{ openPolicyCommands }, { connectOfficers }] = await Promise.all([
      import(/* webpackChunkName: 'policy-commands' */ '../../policies/ui/commands/policyCommands'),
      import(/* webpackChunkName: 'officers-host' */ '../../platform/host/connectOfficers')
    ]);
    this.commands = await openPolicyCommands(connectOfficers(this.context));
    this.onListViewStateChanged();
  }

  /** What the view's columns tell decides what shows; the row itself is asked when a command runs. */
  private readonly onListViewStateChanged = (): void => {
    const policyId = this.chosenId();
    const [row] = this.context.listView.selectedRows ?? [];
    const cell = (name: string): string => {
      const value: unknown = row?.getValueByName(name);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    };
    items.forEach((item) => this.show(item, policyId !== undefined && (this.commands?.shows(item, { status: cell('PolicyStatus'), publishedVersion: cell('PublishedVersion') }) ?? false)));
    this.panel?.selectionIs(policyId);
  };

  private show(name: (typeof items)[number], visible: boolean): void {
    const command: Command | undefined = this.tryGetCommand(name);
    if (command && command.visible !== visible) {
      command.visible = visible;
      this.raiseOnChange();
    }
  }

  /** One file, and no folder. */
  private chosenId(): number | undefined {
    const rows = this.context.listView.selectedRows ?? [];
    const id = rows.length === 1 ? Number(rows[0].getValueByName('ID')) : NaN;
    return Number.isInteger(id) && id > 0 && String(rows[0].getValueByName('FSObjType')) !== '1' ? id : undefined;
  }
}
