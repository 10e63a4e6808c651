import { ThemeProvider } from '@microsoft/sp-component-base';
import { BaseListViewCommandSet, type Command, type IListViewCommandSetExecuteEventParameters } from '@microsoft/sp-listview-extensibility';
import { readTextsIn } from '../../loc/texts';
import { localeOf } from '../../platform/host/hostName';
import type { CaseCommands, OpenedPanel } from '../../breaches/ui/cases/commands/caseCommands';
import type { OfficersDesk } from '../../breaches/ui/officer/work';

/** An open page looks again when something was waiting, but not for longer than a working day. */
const longestWaitMs = 8 * 60 * 60 * 1000;

/** The items of the manifest that work on cases: on `Breach log` only. */
const caseItems = ['TRIAGE', 'ASSIGN', 'RECORD', 'DECIDE', 'PACK', 'TELL', 'INVESTIGATE', 'CLOSE', 'REOPEN', 'HISTORY', 'EXPORT', 'DISPOSE'] as const;
type Item = (typeof caseItems)[number] | 'TAKEN_IN' | 'CASE';

/** A yes/no column in a view is a flag, a digit or a word. */
const saysYes = (value: unknown): boolean => value === true || value === 1 || (typeof value === 'string' && ['1', 'true', 'yes'].includes(value.toLowerCase()));

/**
 * The officers' commands on `Breach reports` and `Breach log`. Opening either list is what takes reports in; reviewers may look at cases; for
 * everybody else the commands stay hidden and nothing is done.
 */
export default class BreachCommandSet extends BaseListViewCommandSet<Record<string, never>> {
  private desk: OfficersDesk | undefined;
  private titleOf: ((desk: OfficersDesk) => string) | undefined;
  private cases: CaseCommands | undefined;
  private panel: OpenedPanel | undefined;
  private timer: number | undefined;

  /** The list view does not wait for the taking in, and a failure of it must not keep the page from opening. */
  public override async onInit(): Promise<void> {
    readTextsIn(localeOf(this.context));
    const items: readonly Item[] = ['TAKEN_IN', 'CASE', ...caseItems];
    items.forEach((item) => this.show(item, false));
    this.context.listView.listViewStateChangedEvent.add(this, this.onListViewStateChanged);
    this.start().catch((error: unknown) => console.error('Data Protection Desk: taking in did not start', error));
    if (this.isLog()) {
      this.startCases().catch((error: unknown) => console.error('Data Protection Desk: the commands on cases did not start', error));
    }
  }

  public override onExecute(event: IListViewCommandSetExecuteEventParameters): void {
    this.open(event.itemId).catch((error: unknown) => console.error('Data Protection Desk: the panel did not open', error));
  }

  protected override onDispose(): void {
    window.clearTimeout(this.timer);
    this.context.listView.listViewStateChangedEvent.remove(this, this.onListViewStateChanged);
  }

  private async start(): Promise<void> {
    const { openOfficersDesk, takenInTitle } = await import(/* webpackChunkName: 'officer-work' */ '../../breaches/ui/officer/work');
    this.titleOf = takenInTitle;
    this.desk = await openOfficersDesk(this.context);
    if (this.desk) {
      this.show('TAKEN_IN', true);
      this.onListViewStateChanged();
      await this.run(this.desk);
    }
  }

  private async startCases(): Promise<void> {
    const [{ openCaseCommands }, { connectHost }] = await Promise.all([
      import(/* webpackChunkName: 'case-commands' */ '../../breaches/ui/cases/commands/caseCommands'),
      import(/* webpackChunkName: 'host' */ '../../platform/host/connectHost')
    ]);
    this.cases = await openCaseCommands(connectHost(this.context));
    this.onListViewStateChanged();
  }

  private async run(desk: OfficersDesk): Promise<void> {
    try {
      const { lookAgainAt } = await desk.run();
      if (lookAgainAt) {
        this.lookAgainIn(lookAgainAt.epochMilliseconds - desk.services.now().epochMilliseconds);
      }
    } catch (error) {
      // the panel says it in words; a refusal that may pass is tried again by the next page that opens
      console.error('Data Protection Desk: taking in stopped', error);
    }
    this.tellOfNew(desk);
  }

  private lookAgainIn(milliseconds: number): void {
    window.clearTimeout(this.timer);
    if (milliseconds <= longestWaitMs) {
      // a second later, so that the moment is surely past on the server too
      this.timer = window.setTimeout(() => void (this.desk && this.run(this.desk)), Math.max(0, milliseconds) + 1000);
    }
  }

  private tellOfNew(desk: OfficersDesk): void {
    const command: Command | undefined = this.tryGetCommand('TAKEN_IN');
    if (command && this.titleOf && desk.takenIn.length > 0) {
      command.title = this.titleOf(desk);
      this.raiseOnChange();
    }
  }

  /** What the view's columns tell decides what shows; the rows themselves are asked when a command runs. */
  private readonly onListViewStateChanged = (): void => {
    const ids = this.selectedIds();
    const states = (this.context.listView.selectedRows ?? []).map((row) => {
      const state: unknown = row.getValueByName('CaseState');
      // what stands in a row that was changed outside the desk is not what counts: its panel settles that first, whatever the command
      const counts = !saysYes(row.getValueByName('AroundDesk'));
      return counts && typeof state === 'string' && state !== '' ? state : undefined;
    });
    this.show('CASE', this.desk !== undefined && ids.length === 1);
    caseItems.forEach((item) => this.show(item, this.cases?.shows(item, states) ?? false));
    this.panel?.selectionIs(ids);
  };

  private show(name: Item, visible: boolean): void {
    const command: Command | undefined = this.tryGetCommand(name);
    if (command && command.visible !== visible) {
      command.visible = visible;
      this.raiseOnChange();
    }
  }

  private selectedIds(): readonly number[] {
    return (this.context.listView.selectedRows ?? []).map((row) => Number(row.getValueByName('ID'))).filter((id) => Number.isInteger(id) && id > 0);
  }

  private async open(itemId: string): Promise<void> {
    const theme = this.context.serviceScope.consume(ThemeProvider.serviceKey).tryGetTheme();
    const ids = this.selectedIds();
    if (itemId !== 'TAKEN_IN' && itemId !== 'CASE') {
      this.panel = await this.cases?.open(itemId, ids, theme);
      return;
    }
    const { desk } = this;
    if (!desk) {
      return;
    }
    const { openPanel } = await import(/* webpackChunkName: 'officer-panel' */ '../../breaches/ui/officer/panel');
    if (itemId === 'CASE' && ids.length === 1) {
      openPanel({ desk, theme, show: { kind: 'case', key: this.isLog() ? { logId: ids[0] } : { reportId: ids[0] } } });
    } else {
      const worklist = await this.worklist(theme);
      openPanel({ desk, theme, show: { kind: 'taking-in' }, worklist });
    }
  }

  /** Beside what was taken in; that is shown without it when it could not be fetched. */
  private async worklist(theme: Parameters<CaseCommands['worklist']>[0]): Promise<Awaited<ReturnType<CaseCommands['worklist']>>> {
    try {
      return await this.cases?.worklist(theme, (panel) => { this.panel = panel; });
    } catch (error) {
      console.error('Data Protection Desk: the worklist could not be fetched', error);
      return undefined;
    }
  }

  /** By the list's address, which stays when somebody gives it another title. */
  private isLog(): boolean {
    return /\/lists\/breachlog\/?$/i.test(this.context.listView.list?.serverRelativeUrl ?? '');
  }
}
