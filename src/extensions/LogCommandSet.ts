import { ThemeProvider } from '@microsoft/sp-component-base';
import {
  BaseListViewCommandSet, ListViewAccessorStateChanges, type Command, type IListViewCommandSetExecuteEventParameters, type ListViewStateChangedEventArgs, type RowAccessor
} from '@microsoft/sp-listview-extensibility';
import type { CaseCommands } from '../casework/ui/commandSet';
import type { NewRows, OfficersDesk } from '../casework/ui/incoming/commandSet';
import type { IncomingRoom } from '../casework/ui/incoming/parts';
import type { OpenedPanel } from '../casework/ui/openPanel';
import { readTextsIn } from '../loc/texts';
import { localeOf } from '../platform/host/hostName';
import type { DeskServices } from '../platform/host/services';

/** What a room says of its command set. Whatever it loads is fetched from its own chunks. */
export interface RoomsCommands {
  /** The address of its log within the site: `Lists/BreachLog`. The command set is on the lists of its intakes as well. */
  readonly log: string;
  /** The items of the manifest that work on cases: on the log only, each the name of its command in capitals. */
  readonly items: readonly string[];
  readonly loadIncoming: () => Promise<IncomingRoom>;
  /** What opens its commands for whoever is signed in; undefined for everybody who may not read the log. */
  readonly loadCases: () => Promise<(services: DeskServices) => Promise<CaseCommands | undefined>>;
}

type LoadCommands = ReturnType<RoomsCommands['loadCases']>;
type LoadIncoming = typeof import('../casework/ui/incoming/commandSet');
type Theme = Parameters<CaseCommands['worklist']>[0];

/** A yes/no column in a view is a flag, a digit or a word. */
const saysYes = (value: unknown): boolean => value === true || value === 1 || (typeof value === 'string' && ['1', 'true', 'yes'].includes(value.toLowerCase()));

const idsOf = (rows: readonly RowAccessor[]): readonly number[] => rows.map((row) => Number(row.getValueByName('ID'))).filter((id) => Number.isInteger(id) && id > 0);

/**
 * The officers' commands on a log and its intakes. Opening one of the lists is what takes in what has come; reviewers may look at cases; for
 * everybody else the commands stay hidden and nothing is done.
 */
export abstract class LogCommandSet extends BaseListViewCommandSet<Record<string, never>> {
  protected abstract readonly room: RoomsCommands;
  private incoming: IncomingRoom | undefined;
  private desk: OfficersDesk | undefined;
  private cases: CaseCommands | undefined;
  private panel: OpenedPanel | undefined;
  /** On the log, for officers. */
  private newRows: NewRows | undefined;
  /** When the list view last read its rows, as `performance.now()` tells it. */
  private drawnMs = performance.now();
  private hasEnded = false;
  private endLooking: (() => void) | undefined;

  /** The list view does not wait for the taking in, and a failure of it must not keep the page from opening. */
  public override async onInit(): Promise<void> {
    readTextsIn(localeOf(this.context));
    ['TAKEN_IN', 'SHOW_NEW', 'CASE', ...this.room.items].forEach((item) => this.show(item, false));
    this.context.listView.listViewStateChangedEvent.add(this, this.onListViewStateChanged);
    this.start().catch((error: unknown) => console.error('Data Protection Desk: the commands did not start', error));
  }

  public override onExecute(event: IListViewCommandSetExecuteEventParameters): void {
    this.open(event.itemId).catch((error: unknown) => console.error('Data Protection Desk: the panel did not open', error));
  }

  protected override onDispose(): void {
    this.hasEnded = true;
    this.endLooking?.();
    this.newRows?.end();
    this.context.listView.listViewStateChangedEvent.remove(this, this.onListViewStateChanged);
  }

  /** Whatever is needed is there before anything is asked, so that what the parts ask leaves together; one part that does not come stops no other. */
  private async start(): Promise<void> {
    const host = import(/* webpackChunkName: 'officers-host' */ '../platform/host/connectOfficers');
    const incoming = Promise.all([import(/* webpackChunkName: 'case-incoming' */ '../casework/ui/incoming/commandSet'), this.room.loadIncoming()]);
    const commands = this.isLog() ? this.room.loadCases() : undefined;
    await Promise.allSettled([host, incoming, commands]);
    const services = (await host).connectOfficers(this.context);
    this.startTakingIn(incoming, services).catch((error: unknown) => console.error('Data Protection Desk: taking in did not start', error));
    this.startCases(commands, services).catch((error: unknown) => console.error('Data Protection Desk: the commands on cases did not start', error));
  }

  private async startTakingIn(loading: Promise<readonly [LoadIncoming, IncomingRoom]>, services: DeskServices): Promise<void> {
    const [{ openOfficersDesk, keepLooking, takenInTitle, NewRows: Rows }, incoming] = await loading;
    const desk = await openOfficersDesk(services, incoming.kind);
    if (!desk || this.hasEnded) {
      return;
    }
    this.incoming = incoming;
    this.desk = desk;
    this.newRows = this.isLog() ? new Rows(this.drawnMs) : undefined;
    this.show('TAKEN_IN', true);
    this.onListViewStateChanged();
    this.endLooking = keepLooking(desk, (outcome) => {
      if (this.newRows) {
        this.newRows.looked(outcome ?? { takenIn: [], newestRows: [] }, services.now());
        this.showNew(this.newRows);
      } else if (desk.takenIn.length > 0) {
        this.entitle('TAKEN_IN', takenInTitle(desk));
      }
    });
  }

  private async startCases(loading: LoadCommands | undefined, services: DeskServices): Promise<void> {
    const openCases = await loading;
    const cases = await openCases?.(services);
    if (cases) {
      this.cases = cases;
      this.onListViewStateChanged();
    }
  }

  private showNew(newRows: NewRows): void {
    const count = newRows.count(idsOf(this.context.listView.rows));
    const title = newRows.title(count);
    if (title !== undefined) {
      this.entitle('SHOW_NEW', title);
    }
    this.show('SHOW_NEW', title !== undefined);
    newRows.say(count);
  }

  private entitle(name: string, title: string): void {
    const command: Command | undefined = this.tryGetCommand(name);
    if (command && command.title !== title) {
      command.title = title;
      this.raiseOnChange();
    }
  }

  /** What the view's columns tell decides what shows; the rows themselves are asked when a command runs. */
  private readonly onListViewStateChanged = (event?: ListViewStateChangedEventArgs): void => {
    if (event && (event.stateChanges & ListViewAccessorStateChanges.Rows) !== 0) {
      this.drawnMs = performance.now();
      if (this.newRows) {
        this.newRows.drawn(this.drawnMs);
        this.showNew(this.newRows);
      }
    }
    const ids = this.selectedIds();
    const states = (this.context.listView.selectedRows ?? []).map((row) => {
      const state: unknown = row.getValueByName('CaseState');
      // what stands in a row that was changed outside the desk is not what counts: its panel settles that first, whatever the command
      const counts = !saysYes(row.getValueByName('AroundDesk'));
      return counts && typeof state === 'string' && state !== '' ? state : undefined;
    });
    this.show('CASE', this.desk !== undefined && ids.length === 1);
    this.room.items.forEach((item) => this.show(item, this.cases?.shows(item, states) ?? false));
    this.panel?.selectionIs(ids);
  };

  private show(name: string, visible: boolean): void {
    const command: Command | undefined = this.tryGetCommand(name);
    if (command && command.visible !== visible) {
      command.visible = visible;
      this.raiseOnChange();
    }
  }

  private selectedIds(): readonly number[] {
    return idsOf(this.context.listView.selectedRows ?? []);
  }

  private async open(itemId: string): Promise<void> {
    const theme = this.context.serviceScope.consume(ThemeProvider.serviceKey).tryGetTheme();
    const ids = this.selectedIds();
    if (itemId === 'SHOW_NEW') {
      // a panel with something typed asks before the page goes
      window.location.reload();
      return;
    }
    if (itemId !== 'TAKEN_IN' && itemId !== 'CASE') {
      this.panel = await this.cases?.open(itemId, ids, theme);
      return;
    }
    const { desk, incoming: room } = this;
    if (!desk || !room) {
      return;
    }
    const [{ openPanel }, parts] = await Promise.all([import(/* webpackChunkName: 'case-incoming-panel' */ '../casework/ui/incoming/panel'), room.parts()]);
    const intake = desk.kind.intakes.open.find(({ list }) => this.isAt(list.path));
    if (itemId === 'CASE' && ids.length === 1 && (intake || this.isLog())) {
      openPanel({ desk, room, parts, theme, show: { kind: 'case', key: intake ? { intake: intake.key, intakeId: ids[0] } : { logId: ids[0] } } });
    } else {
      openPanel({ desk, room, parts, theme, show: { kind: 'taking-in' }, worklist: await this.worklist(theme) });
    }
  }

  /** Beside what was taken in; that is shown without it when it could not be fetched. */
  private async worklist(theme: Theme): Promise<Awaited<ReturnType<CaseCommands['worklist']>>> {
    try {
      return await this.cases?.worklist(theme, (panel) => { this.panel = panel; });
    } catch (error) {
      console.error('Data Protection Desk: the worklist could not be fetched', error);
      return undefined;
    }
  }

  private isLog(): boolean {
    return this.isAt(this.room.log);
  }

  /** By the list's address, which stays when somebody gives it another title. */
  private isAt(path: string): boolean {
    const address = (this.context.listView.list?.serverRelativeUrl ?? '').toLowerCase();
    return address.endsWith(`/${path.toLowerCase()}`) || address.endsWith(`/${path.toLowerCase()}/`);
  }
}
