import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import '../../platform/sharepoint/pnpOfficer';
import type { OfficerSettings } from '../../platform/settings/officers';
import type { FileMarks } from '../rules/disposal/obstacles';
import { sealedKinds, type Case, type CaseCore, type CaseFixed, type CaseRules, type RowRules } from '../rules/kind';
import type { Sealed } from '../rules/sealText';
import type { HistoryEntry } from './contract';
import type { LogRow } from './rows';

/** Where a list is: of what it is made only set-up asks. */
type Place = Pick<ListSchema, 'path'>;

/** A kind of case with the lists in which it lies. */
export interface CaseKind<V extends CaseCore, F extends CaseFixed = CaseFixed, Event extends string = string> extends CaseRules<V, F, Event> {
  readonly lists: { readonly log: Place; readonly files: Place };
  /**
   * What a save means outside of the log, such as the state that a reporter sees on their own report. It does not undo the save when it fails: the
   * next officer's page catches up.
   */
  afterSave(services: DeskServices, before: V, saved: Case<V, F>): Promise<void>;
  /** What an officers' page looks after on a row that was modified, besides what every kind asks. @param savedAt of the last save that is not left to the page that made it */
  afterLook(services: DeskServices, found: Case<V, F>, row: LogRow, savedAt: Temporal.Instant | undefined): Promise<void>;
  /** What stands in the history before everything else, such as the report. */
  historyBegins(services: DeskServices, found: Case<V, F>): Promise<readonly HistoryEntry[]>;
  /** Columns of a kept file that say whose it is, besides the reference: indexed ones. */
  fileColumns(found: F): FileMarks;
  readonly disposal: CaseDisposal<V, F>;
  /** Columns of the log in which a case names others by their references, each indexed: those learn by them who names them. */
  readonly names?: readonly string[];
}

/** Rows that add to cases: as somebody wrote them, and as they stand among what was added. */
export interface AdditionsOf {
  readonly list: Place;
  /** With `CaseReference`. */
  readonly into: Place;
  /** The column of `into` with the id of the row that somebody wrote. */
  readonly origin: string;
}

/**
 * Rows or files of a case that lie in lists of the room's own, such as searches or a schedule of documents: they end with it. `rowsBeside` makes one of a list
 * whose rows name their case.
 */
export interface RowsOfCase<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed> {
  /** What of the case is still there with words in it, each under a name that no other has: shown before, and asked again after. @throws DeskError */
  find(services: DeskServices, found: Case<V, F>): Promise<readonly string[]>;
  /** Deletes or empties what `find` named. It is done again after a stop, and asks for nothing that is gone. @throws DeskError */
  dispose(services: DeskServices, found: Case<V, F>, names: readonly string[]): Promise<void>;
}

/** What a kind says of how its cases end. */
export interface CaseDisposal<V extends CaseCore, F extends CaseFixed = CaseFixed> {
  /** Kinds of events by which a page says that it closed a case, by whatever command. */
  readonly closedBy: readonly string[];
  /** The list from whose row a case comes, which goes with it; undefined where nothing lies outside of log, files and history. */
  readonly intake: Place | undefined;
  /** Of a kind into whose log several lists bring cases: the list of this one. */
  intakeOf?(fixed: F): Place | undefined;
  /** What was added to such a case later, which goes with it. */
  readonly additions?: readonly AdditionsOf[];
  /** What lies beside the log and ends with the case; fetched by whoever disposes of one. */
  readonly rows?: () => Promise<readonly RowsOfCase<V, F>[]>;
  /** The first UK day (YYYY-MM-DD) on which a case that SharePoint saw closed then may be disposed of, by the council's schedule. */
  firstDay(values: V, closedAt: Temporal.Instant, settings: OfficerSettings): string;
}

/** A kind of case on a site: what every function of the store works on. `me` and the clock are not asked where set-up works on it. */
export interface CaseSite<V extends CaseCore, F extends CaseFixed = CaseFixed> {
  readonly services: DeskServices;
  readonly kind: CaseKind<V, F>;
}

/** The same where a page reads, or set-up works: nobody's name and no clock is asked. */
export interface KindSite<V extends CaseCore, F extends CaseFixed = CaseFixed> {
  readonly services: Pick<DeskServices, 'sp' | 'siteUrl'>;
  readonly kind: CaseKind<V, F>;
}

/** Rows are read alike for every kind. */
export interface RowSite {
  readonly services: Pick<DeskServices, 'sp' | 'siteUrl'>;
  readonly kind: RowRules & { readonly lists: { readonly log: Place } };
}

export function logItems({ services, kind }: RowSite): IItems {
  return deskList(services.sp, services.siteUrl, kind.lists.log).items;
}

/** What the seal of a kind's rows covers. */
export function covered(kind: RowRules): Sealed {
  return { kinds: sealedKinds(kind), form1: kind.sealForm1 };
}
