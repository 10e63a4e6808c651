import type { DeskServices } from '../../../platform/host/services';
import type { DpiaContent, OwnQuestion } from '../../rules/content';
import type { MovedAnswer } from '../../rules/questionnaire/migrate';
import type { Answer, Answers } from '../../rules/questionnaire/questionnaire';
import type { Unread } from '../../rules/risks/readRisk';
import type { Risk } from '../../rules/risks/risk';
import type { SignDecision } from '../../rules/signing/counts';
import type { NewTalk, TalkRow } from '../../rules/talk/talk';

/** The head of a DPIA as its service reads it. */
export interface MyDpia {
  readonly id: number;
  readonly etag: string;
  readonly guid: string;
  /** `DPIA-…`, from the row's id and its stamp. */
  readonly reference: string;
  readonly title: string;
  /** The folder in which it lies: plain name of the service. */
  readonly folder: string;
  readonly system: string;
  /** `YYYY-MM-DD`; undefined is not said. */
  readonly plannedOn: string | undefined;
  readonly form: 'full' | 'short';
  /** Of the questionnaire that it was begun with; what is older is migrated when it is read. */
  readonly version: number;
  readonly own: readonly OwnQuestion[];
  /** Own questions that could not be read, with what stood there; nothing where all were. */
  readonly unread?: readonly Unread[];
  /** The screening from which it was started. */
  readonly screening: string;
  readonly startedFrom: string;
  /** ISO instant at which its head was last written; undefined where nobody asked. */
  readonly changedAt?: string;
}

/** Who wrote a row last, and when, as SharePoint stamped it. */
export interface Written {
  readonly rowId: number;
  readonly etag: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}
export interface SavedAnswer extends Written {
  readonly answer: Answer;
  /** The question of an older version under which it was written. What is saved over it stands under the question of today from then on. */
  readonly from?: string;
  /** Rows whose answers came to the same question and stand in this one too: what is saved over it takes their place. */
  readonly also?: readonly Written[];
}
export interface SavedRisk extends Written {
  readonly risk: Risk;
  /** Parts that could not be read, with what stood there: they are lost with the next save. */
  readonly unread?: readonly Unread[];
  /** It was taken out; saving over it brings it back. */
  readonly isWithdrawn?: true;
}

/** A row that is no answer and no risk as this page knows them. Saving over it, as over an empty one, puts something there that is. */
export interface BrokenRow extends Written {
  readonly part: 'answer' | 'risk';
  /** The question or the risk; empty where the row names none. */
  readonly id: string;
  readonly text: string;
}

/** The draft: a row an answer or a risk, each with its etag. */
export interface Draft {
  readonly answers: Readonly<Record<string, SavedAnswer>>;
  readonly risks: readonly SavedRisk[];
  /** Risks that were taken out: their numbers are not given again, and saving one over its row brings it back. */
  readonly withdrawn?: readonly SavedRisk[];
  /** Rows that could not be read, by their question or risk: named, never lost. */
  readonly unreadable: readonly string[];
  /** The same rows with what stands in them. */
  readonly broken?: readonly BrokenRow[];
  /** Of an older version: where its answers stand now, and those that no question of today takes, by the question under which they were written. They are shown, and stay. */
  readonly moved?: readonly MovedAnswer[];
  readonly left?: Readonly<Record<string, SavedAnswer>>;
  /** It was begun with questions that this page does not know yet: it is shown, and nothing is saved over it (`older-page`). */
  readonly isNewer?: true;
}

/** Somebody else changed that one answer or risk meanwhile: nothing was written. */
export class DraftConflict extends Error {
  public override readonly name = 'DraftConflict';
  public constructor(public readonly theirs: SavedAnswer | SavedRisk | undefined) {
    super('It was changed meanwhile.');
  }
}

export interface Submitted {
  readonly number: number;
  readonly hash: string;
  readonly at: string;
  readonly by: { readonly id: number; readonly name: string };
}

/** All that is known of a DPIA besides its draft: submissions, and what was said of it, as far as it counts. */
export interface Around {
  readonly submissions: readonly Submitted[];
  readonly talk: readonly TalkRow[];
  /** Rows about it of what only officers decide, by somebody whom SharePoint does not name as one: shown as such, and they count for nothing. */
  readonly uncounted?: readonly TalkRow[];
  /** SharePoint does not show everybody who is an officer: of those whom it does not show no word counts, and that is said. */
  readonly officersHidden?: true;
}

/** What a DPIA begins with. */
export interface NewDpia {
  /** A service of whoever looks. */
  readonly service: string;
  readonly title: string;
  readonly system: string;
  readonly plannedOn: string | undefined;
  readonly form: 'full' | 'short';
  readonly own: readonly OwnQuestion[];
  readonly screening: string;
  readonly startedFrom: string;
  /** What is taken over; each becomes a row. */
  readonly answers: Answers;
  readonly risks: readonly Risk[];
}

/**
 * What the pages of staff ask of SharePoint, so that a test can bring its own. Each throws `DeskError`. A GUID is made by the page for one piece of work, and is the same when that is tried again.
 */
export interface StaffDpiaStore {
  /** Services in whose managers' group whoever looks is, by their folders. */
  readonly readMyServices: (services: DeskServices) => Promise<readonly string[]>;
  /** The DPIAs of those services, newest first; of a reviewer all. */
  readonly readMyDpias: (services: DeskServices) => Promise<readonly MyDpia[]>;
  /** In which state each is, as officers told the service in the talk: by reference; of what nobody told anything a draft. One question for twenty. One is left out where SharePoint does not show everybody who is an officer, and somebody said it of whom nobody can tell. */
  readonly readStates: (services: DeskServices, dpias: readonly MyDpia[]) => Promise<Readonly<Record<string, string>>>;
  readonly readDraft: (services: DeskServices, dpia: MyDpia) => Promise<Draft>;
  readonly readAround: (services: DeskServices, dpia: MyDpia) => Promise<Around>;
  /** @param over the row that was shown; undefined where there was none. @throws DraftConflict, also where somebody answered first */
  readonly saveAnswer: (services: DeskServices, dpia: MyDpia, question: string, answer: Answer, over: SavedAnswer | undefined) => Promise<SavedAnswer>;
  /** @throws DraftConflict */
  readonly saveRisk: (services: DeskServices, dpia: MyDpia, risk: Risk, over: SavedRisk | undefined) => Promise<SavedRisk>;
  /** Takes a risk out; its row and its past stay. @throws DraftConflict */
  readonly withdrawRisk: (services: DeskServices, dpia: MyDpia, over: SavedRisk) => Promise<void>;
  /** @throws ConflictError of platform/sharepoint/etag where the head was changed meanwhile */
  readonly saveHead: (services: DeskServices, dpia: MyDpia, changes: Partial<Pick<MyDpia, 'title' | 'system' | 'plannedOn' | 'form'>>) => Promise<MyDpia>;
  readonly start: (services: DeskServices, dpia: NewDpia, guid: string) => Promise<MyDpia>;
  readonly addTalk: (services: DeskServices, dpia: MyDpia, talk: NewTalk, guid: string) => Promise<void>;
  /** Puts the content down as it is now. The same content twice, with nothing submitted in between, is one submission. */
  readonly submit: (services: DeskServices, dpia: MyDpia, content: DpiaContent) => Promise<Submitted>;
  /** What was submitted, read and hashed again; undefined where the bytes are not what the name says, or hold what is no part of this DPIA. */
  readonly readSubmitted: (services: DeskServices, dpia: MyDpia, submission: Submitted) => Promise<DpiaContent | undefined>;
  /** Signs the very submission that was shown. */
  readonly sign: (services: DeskServices, dpia: MyDpia, sign: { readonly role: string; readonly submission: string; readonly decision: SignDecision; readonly said: string; readonly openBecause: string }, guid: string) => Promise<void>;
}

/** A screening of whoever looks. */
export interface MyScreening extends Written {
  readonly guid: string;
  /** `DPS-…` */
  readonly reference: string;
  readonly title: string;
  readonly service: string;
  readonly answers: Answers;
  readonly version: number;
  readonly result: string;
  readonly publicState: string;
  readonly wantedUntil?: string;
  /** Parts of its answers that could not be read, with what stood there; nothing where all were. */
  readonly unread?: readonly Unread[];
}

export interface NewScreening {
  readonly title: string;
  readonly service: string;
  readonly answers: Answers;
  /** Of the questions. */
  readonly version: number;
  readonly result: 'required' | 'advised' | 'notNeeded';
  readonly wantedUntil: string | undefined;
}

export interface ScreeningStore {
  readonly submitScreening: (services: DeskServices, screening: NewScreening, guid: string) => Promise<MyScreening>;
  /** Corrects one's own, over the version that was shown: a changed scope is asked again. @throws ConflictError */
  readonly changeScreening: (services: DeskServices, over: MyScreening, screening: NewScreening) => Promise<MyScreening>;
  readonly readMyScreenings: (services: DeskServices) => Promise<readonly MyScreening[]>;
}
