import { ThemeProvider } from '@microsoft/sp-component-base';
import { BaseListViewCommandSet, type Command, type IListViewCommandSetExecuteEventParameters } from '@microsoft/sp-listview-extensibility';
import * as strings from 'OfficerStrings';
import { fill } from '../../shared-ui/text';
import type { OfficersDesk } from '../../breaches/ui/officer/work';

/** An open page looks again when something was waiting, but not for longer than a working day. */
const longestWaitMs = 8 * 60 * 60 * 1000;

/**
 * The officers' commands on `Breach reports` and `Breach log`. Opening either list is what takes reports in; for
 * everybody else the commands stay hidden and nothing is done.
 */
export default class BreachCommandSet extends BaseListViewCommandSet<Record<string, never>> {
  private desk: OfficersDesk | undefined;
  private timer: number | undefined;

  /** The list view does not wait for the taking in, and a failure of it must not keep the page from opening. */
  public override async onInit(): Promise<void> {
    this.show('TAKEN_IN', false);
    this.show('CASE', false);
    this.context.listView.listViewStateChangedEvent.add(this, this.onListViewStateChanged);
    this.start().catch((error: unknown) => console.error('Data Protection Desk: taking in did not start', error));
  }

  public override onExecute(event: IListViewCommandSetExecuteEventParameters): void {
    this.open(event.itemId).catch((error: unknown) => console.error('Data Protection Desk: the panel did not open', error));
  }

  protected override onDispose(): void {
    window.clearTimeout(this.timer);
    this.context.listView.listViewStateChangedEvent.remove(this, this.onListViewStateChanged);
  }

  private async start(): Promise<void> {
    const { openOfficersDesk } = await import(/* webpackChunkName: 'officer-work' */ '../../breaches/ui/officer/work');
    this.desk = await openOfficersDesk(this.context);
    if (this.desk) {
      this.show('TAKEN_IN', true);
      this.onListViewStateChanged();
      await this.run(this.desk);
    }
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
    this.tellOfNew(desk.takenIn.length);
  }

  private lookAgainIn(milliseconds: number): void {
    window.clearTimeout(this.timer);
    if (milliseconds <= longestWaitMs) {
      // a second later, so that the moment is surely past on the server too
      this.timer = window.setTimeout(() => void (this.desk && this.run(this.desk)), Math.max(0, milliseconds) + 1000);
    }
  }

  private tellOfNew(count: number): void {
    const command: Command | undefined = this.tryGetCommand('TAKEN_IN');
    if (command && count > 0) {
      command.title = count === 1 ? strings.takenInCommandOne : fill(strings.takenInCommandMany, count);
      this.raiseOnChange();
    }
  }

  private readonly onListViewStateChanged = (): void => {
    this.show('CASE', this.desk !== undefined && this.selectedId() !== undefined);
  };

  private show(name: 'TAKEN_IN' | 'CASE', visible: boolean): void {
    const command: Command | undefined = this.tryGetCommand(name);
    if (command && command.visible !== visible) {
      command.visible = visible;
      this.raiseOnChange();
    }
  }

  /** The id of the row when exactly one is selected. */
  private selectedId(): number | undefined {
    const rows = this.context.listView.selectedRows ?? [];
    const id = rows.length === 1 ? Number(rows[0].getValueByName('ID')) : NaN;
    return Number.isInteger(id) && id > 0 ? id : undefined;
  }

  private async open(itemId: string): Promise<void> {
    const { desk } = this;
    if (!desk) {
      return;
    }
    const { openPanel } = await import(/* webpackChunkName: 'officer-panel' */ '../../breaches/ui/officer/panel');
    const theme = this.context.serviceScope.consume(ThemeProvider.serviceKey).tryGetTheme();
    const id = this.selectedId();
    if (itemId === 'CASE' && id !== undefined) {
      openPanel({ desk, theme, show: { kind: 'case', key: this.isLog() ? { logId: id } : { reportId: id } } });
    } else {
      openPanel({ desk, theme, show: { kind: 'taking-in' } });
    }
  }

  /** By the list's address, which stays when somebody gives it another title. */
  private isLog(): boolean {
    return /\/lists\/breachlog\/?$/i.test(this.context.listView.list?.serverRelativeUrl ?? '');
  }
}
