import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import type { EventToWrite } from '../rules/events/eventTable';
import type { CaseCore, CaseFixed } from '../rules/kind';
import type { DueMessage } from '../rules/messages/message';
import type { ReporterTries } from '../rules/messages/deliveryStatus';
import type { CaseKind } from '../store/site';

/** What the intakes of a kind of case are made of. */
export interface IntakeTypes {
  readonly values: CaseCore;
  readonly fixed: CaseFixed;
  readonly message: DueMessage;
  /** What a row of the intake says, as its room reads it: what messages are made of, by pages and by hand. */
  readonly told: object;
  /** What its room reads of the log's row, besides what adding to the log fixed. */
  readonly more: object;
}

/** A row of an intake as read. */
export interface IntakeRow<T extends IntakeTypes> {
  readonly id: number;
  /** Stamped by SharePoint. */
  readonly created: Temporal.Instant;
  readonly hasFiles: boolean;
  readonly told: T['told'];
}

/** A list in which somebody's words arrive. Each of its rows opens one case of the log. */
export interface Intake<T extends IntakeTypes> {
  /** Its name in problems and in the mark; never renamed. */
  readonly key: string;
  readonly list: Pick<ListSchema, 'path'>;
  /** The log's indexed column with the id of the intake's row; unique, so that each row opens one case. */
  readonly origin: string;
  /** Whether its rows bring files; `origin` is the column of the kind's library with the id of the row from which a file came. */
  readonly files: { readonly origin: string } | undefined;
  /** @throws DeskError `not-found` when the row is gone */
  read(services: DeskServices, id: number): Promise<IntakeRow<T>>;
  /** The case that a row opens. */
  open(services: DeskServices, row: IntakeRow<T>): Promise<{ readonly fixed: T['fixed']; readonly values: T['values'] }>;
  /** What the history says of it: the same whenever it is asked, since an event that was lost is written again. */
  added(row: IntakeRow<T>, fixed: T['fixed']): EventToWrite;
  /** When the row came, as the log keeps it; undefined where somebody emptied the column. */
  cameAt(fixed: T['fixed']): Temporal.Instant | undefined;
  /** The row that this one repeats: a save whose answer was lost was tried again, and both arrived. */
  repeatOf(fixed: T['fixed']): number | undefined;
}

/** Who is told of a case, and how. */
export interface MessageRules<T extends IntakeTypes> {
  /** Of what the messages tell, as the key of each says it. */
  readonly occasion: string;
  /** The reference of the row itself: what a row of the log says of it may be somebody's mistake. */
  referenceOf(row: IntakeRow<T>): string;
  /** Which messages are due: asked by pages, and by the job alike. None for a repeat: the earliest has them. */
  due(found: { readonly row: IntakeRow<T>; readonly fixed: T['fixed'] }, settings: DeskSettings, sender: DeskServices['me']): readonly T['message'][];
  /** What the page of the row's author tried by itself, where it tries. */
  reporterTries(services: DeskServices, row: IntakeRow<T>, due: readonly T['message'][]): Promise<ReporterTries>;
  /** Messages that an officers' page sends only when an officer says so. */
  needsWord(message: T['message']): boolean;
  /**
   * Sends one in the signed-in person's name, with what case and settings say.
   * @throws GraphFailure
   */
  send(officer: { readonly services: DeskServices; readonly settings: DeskSettings }, found: { readonly logged: LoggedCase<T>; readonly row: IntakeRow<T> }, message: T['message'], mayBeRepeat: boolean): Promise<void>;
  /** What follows from it that an officers' page has sent these. */
  afterSent(services: DeskServices, row: IntakeRow<T>, sent: readonly T['message'][]): Promise<void>;
}

/** A kind of case with its intakes: what the run of adding to the log works on. */
export interface IntakeKind<T extends IntakeTypes> extends CaseKind<T['values'], T['fixed']> {
  readonly intakes: readonly [Intake<T>, ...Intake<T>[]];
  readonly messages: MessageRules<T>;
  readonly logged: {
    readonly columns: readonly string[];
    /** Nothing is trusted to be there: what somebody emptied or broke falls back to something, so that the case stays in work. */
    read(row: object): T['more'];
  };
}

/** A kind on a site. */
export interface IntakeSite<T extends IntakeTypes> {
  readonly services: DeskServices;
  readonly kind: IntakeKind<T>;
}

/** What the run has to know of a case; the rest is for the officers' panels. */
interface Tracks {
  readonly logId: number;
  readonly etag: string;
  /** The key of the intake from which it came, and the id of its row there. */
  readonly intake: string;
  readonly intakeId: number;
  readonly undelivered: number;
  readonly evidenceSettled: boolean;
  /** When something of the case may be tried next. */
  readonly tryAt: Temporal.Instant | undefined;
}

export type LoggedCase<T extends IntakeTypes> = Tracks & T['fixed'] & T['more'];
