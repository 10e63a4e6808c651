import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import type { Cell } from '../rules/cells';
import type { EventToWrite } from '../rules/events/eventTable';
import type { CaseCore, CaseFixed } from '../rules/kind';
import type { DueMessage } from '../rules/messages/message';
import type { OwnersMail } from '../rules/messages/ownersMail';
import type { ReporterTries } from '../rules/messages/deliveryStatus';
import type { MessageContent } from '../rules/messages/messageParts';
import type { TaskMessage } from '../rules/messages/taskMessage';
import type { CaseKind } from '../store/site';

/** What the intakes of a kind of case are made of. */
export interface IntakeTypes {
  readonly values: CaseCore;
  readonly fixed: CaseFixed;
  readonly message: DueMessage;
  /** What a row that opens a case says, as its room reads it: what messages are made of, by pages and by hand. */
  readonly told: object;
  /** What its room reads of the log's row, besides what adding to the log fixed. */
  readonly more: object;
}

/** A list in which somebody's words arrive. */
interface IntakeBase {
  /** Its name in problems and in the mark; never renamed. */
  readonly key: string;
  readonly list: Pick<ListSchema, 'path'>;
  /** No row of it is for the restricted group alone: neither its list nor that in which its rows come has the folder, and nobody looks for one. */
  readonly neverRestricted?: true;
  /** Whether its rows bring files; `origin` is the column of the kind's library with the id of the row from which a file came. */
  readonly files: { readonly origin: string } | undefined;
}

interface RowBase {
  readonly id: number;
  /** Stamped by SharePoint. */
  readonly created: Temporal.Instant;
  readonly hasFiles: boolean;
  /** It lies in the folder that only the restricted group and its author read; so does its case. */
  readonly restricted?: boolean;
  /** Its author's page is still writing it: it is looked for again a little later. */
  readonly unfinished?: boolean;
}

/** A row of an intake that opens cases, as read. */
export interface IntakeRow<T extends IntakeTypes> extends RowBase {
  readonly told: T['told'];
}

/** An intake of which each row opens one case of the log. */
export interface Intake<T extends IntakeTypes> extends IntakeBase {
  /** The log's indexed column with the id of the intake's row; unique, so that each row opens one case. */
  readonly origin: string;
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

/** A row of an intake that adds to cases, as read. */
export interface AddingRow extends RowBase {
  /** The case that its author named, word for word. */
  readonly names: string;
  /** Whom SharePoint stamped as its author. */
  readonly authorId: number;
  /** What is kept of it in the list of what was added, besides the case and the origin. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** What the case's history says of it: the same whenever it is asked, and of no other row. */
  readonly added: EventToWrite;
}

/** An intake of which each row adds to a case that is there: an addition, an answer, a submission, a sign-off. It becomes a row of a list of officers'. */
export interface AddingIntake<T extends IntakeTypes> extends IntakeBase {
  /** Where what was added stands, a row each, with `CaseReference` (empty where it belongs to no case). */
  readonly into: Pick<ListSchema, 'path'>;
  /** The indexed column of that list with the id of the intake's row; unique, so that each row is added once. */
  readonly origin: string;
  /** @throws DeskError `not-found` when the row is gone */
  read(services: DeskServices, id: number): Promise<AddingRow>;
  /** Whether it may add to the case that it names: anybody may name any. What may not is kept without a case, for an officer to look at. */
  belongs(services: DeskServices, row: AddingRow, logged: LoggedCase<T>): Promise<boolean>;
}

/** What was added to a case. */
export interface Addition {
  /** The key of the intake, and the id of its row there. */
  readonly intake: string;
  readonly intakeId: number;
  /** When it was added, as SharePoint stamped it. */
  readonly addedAt: Temporal.Instant;
}

/** Of what the messages of a case are made. */
export interface FoundCase<T extends IntakeTypes> {
  readonly row: IntakeRow<T>;
  readonly fixed: T['fixed'];
  /** Empty for a kind of which no intake adds to cases, and for a case that is not there yet. */
  readonly additions: readonly Addition[];
  /** As the log has it now; undefined for a case that is not there yet. */
  readonly logged?: LoggedCase<T>;
}

/** An officers' page, as messages are made on it. */
export interface Sender {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
}

/** Who is told of a case, and how. */
export interface MessageRules<T extends IntakeTypes> {
  /** Of what a message tells that says nothing else, as its key says it: `reported`. */
  readonly occasion: string;
  /** The reference of the row itself: what a row of the log says of it may be somebody's mistake. */
  referenceOf(row: IntakeRow<T>): string;
  /** Which messages are due: asked by pages, and by the job alike. None for a repeat: the earliest has them. */
  due(found: FoundCase<T>, settings: DeskSettings, sender: DeskServices['me']): readonly T['message'][];
  /** A message as it would go out now. */
  content(sender: Sender, found: { readonly logged: LoggedCase<T>; readonly row: IntakeRow<T> }, message: T['message'], mayBeRepeat: boolean): MessageContent;
  /** What the page of the row's author tried by itself, where it tries. */
  reporterTries?(services: DeskServices, row: IntakeRow<T>, due: readonly T['message'][]): Promise<ReporterTries>;
  /** What else services are asked of the case besides its tasks, such as searches: rows that its room keeps. Not asked of a restricted one. */
  asked?(sender: Sender, about: { readonly reference: string }): Promise<readonly TaskMessage[]>;
  /** Messages that follow from rows of its room which have to be read, such as what a service submitted. Not asked of a restricted case. */
  follows?(sender: Sender, found: { readonly row: IntakeRow<T>; readonly logged: LoggedCase<T> }): Promise<readonly T['message'][]>;
  /** Messages that an officers' page sends only when an officer says so. */
  needsWord?(message: T['message']): boolean;
  /** What site owners are told of a withdrawn file of a case; a kind without it tells them from its page only. */
  ownersMail?(sender: Sender, reference: string, mayBeRepeat: boolean): Promise<OwnersMail>;
  /** What follows from it that an officers' page has sent these. */
  afterSent?(services: DeskServices, row: IntakeRow<T>, sent: readonly T['message'][]): Promise<void>;
}

/** A kind of case with its intakes: what the run of adding to the log works on. */
export interface IntakeKind<T extends IntakeTypes> extends CaseKind<T['values'], T['fixed']> {
  readonly intakes: {
    /** Where there are several, it is the room that sees to it that no two make one reference: ids of two lists are the same numbers. */
    readonly open: readonly [Intake<T>, ...Intake<T>[]];
    readonly add: readonly AddingIntake<T>[];
  };
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
  /** It lies in the folder of restricted cases, or says that it should. */
  readonly isRestricted: boolean;
  readonly undelivered: number;
  readonly evidenceSettled: boolean;
  /** When something of the case may be tried next. */
  readonly tryAt: Temporal.Instant | undefined;
}

export type LoggedCase<T extends IntakeTypes> = Tracks & T['fixed'] & T['more'];
