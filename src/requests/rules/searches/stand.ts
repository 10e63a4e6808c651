import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate } from '../../../calendar';
import type { SearchAnswer } from './answer';
import type { SearchStand } from './choices';
import type { SearchQuestion } from './question';

type Asked = Pick<SearchQuestion, 'id' | 'reference' | 'folder' | 'at'>;

const sameFolder = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * Whether an answer is one to this search. Whoever may add in a service's folder can name any search in a raw request: so it counts only from the
 * folder in which the search lies, of the same request, and not from before it was made (its number can be guessed).
 */
export const answers = (question: Asked, { questionId, reference, folder, at }: Pick<SearchAnswer, 'questionId' | 'reference' | 'folder' | 'at'>): boolean =>
  questionId === question.id && reference === question.reference && sameFolder(folder, question.folder) && Temporal.Instant.compare(at, question.at) >= 0;

/** Those that count, oldest first. Rows with one GUID are one answer that was sent twice: the earliest is it. */
export function answersTo(question: Asked, all: readonly SearchAnswer[]): readonly SearchAnswer[] {
  const found = all.filter((answer) => answers(question, answer)).sort((one, other) => Temporal.Instant.compare(one.at, other.at) || one.id - other.id);
  return found.filter(({ guid }, place) => found.findIndex((other) => other.guid === guid) === place);
}

/** A correction is a new answer: the newest counts, and those before it stay to be read. */
export const newestAnswer = (question: Asked, all: readonly SearchAnswer[]): SearchAnswer | undefined => answersTo(question, all).at(-1);

/** Answers that belong to none of these searches: shown to officers apart, and never counted. */
export const strayAnswers = (questions: readonly Asked[], all: readonly SearchAnswer[]): readonly SearchAnswer[] =>
  all.filter((answer) => !questions.some((question) => answers(question, answer)));

/** How a search stands. */
export interface SearchStanding {
  readonly stand: SearchStand;
  /** The answer that counts: of a settled one that which its officer had read. */
  readonly answer: SearchAnswer | undefined;
  /** Came after an officer settled it; nobody has read it. */
  readonly later: SearchAnswer | undefined;
  /** It was answered after its day. */
  readonly isLate: boolean;
}

/**
 * How a search stands on a day. An answer settles nothing: an officer does, who has read it, and what comes after that changes nothing by itself. By letter the same clock runs. An
 * answer that says that it cannot be searched is one, too: what then happens is for the officer to say.
 */
export function standOf(question: SearchQuestion, all: readonly SearchAnswer[], today: Temporal.PlainDate): SearchStanding {
  const counting = answersTo(question, all);
  const newest = counting.at(-1);
  const read = question.state === 'Settled' ? counting.find(({ id }) => id === question.settledAnswer) : undefined;
  const answer = question.state === 'Settled' ? read : newest;
  const later = question.state !== 'Open' && newest !== undefined && newest !== read && isAfter(newest, question) ? newest : undefined;
  const due = plainDate(question.due);
  const isLate = due !== undefined && counting[0] !== undefined && Temporal.PlainDate.compare(ukDate(counting[0].at), due) > 0;
  switch (question.state) {
    case 'Settled': return { stand: 'settled', answer, later, isLate };
    case 'Withdrawn': return { stand: 'withdrawn', answer, later, isLate };
    case 'Open': {
      const isOverdue = due !== undefined && Temporal.PlainDate.compare(today, due) > 0;
      return { stand: newest ? 'answered' : isOverdue ? 'overdue' : 'open', answer, later, isLate };
    }
  }
}

/** The row of the search was written last when it was settled or withdrawn. In the same second, as SharePoint stamps them, it rather counts as later: then it is shown. */
const isAfter = ({ at, id }: SearchAnswer, { lastAt, settledAnswer }: SearchQuestion): boolean =>
  settledAnswer !== undefined ? id > settledAnswer : Temporal.Instant.compare(at, lastAt) >= 0;

/**
 * Whether a search counts: an officer made it, or wrote its row last, as SharePoint stamped it. Services may only read the list; what somebody else came to add there is shown to
 * officers as what it is. (Whoever made it may have left the officers' group since: an officer who settles it then takes it over.)
 */
export const isOfOfficer = ({ by, lastBy }: Pick<SearchQuestion, 'by' | 'lastBy'>, isOfficer: (id: number) => boolean): boolean =>
  isOfficer(by.id) || isOfficer(lastBy.id);

/** What an officer may do with a search, by its state. */
export const searchMoves = { Open: ['Settled', 'Withdrawn'], Settled: ['Open'], Withdrawn: ['Open'] } as const;
