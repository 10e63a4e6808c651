import type { Temporal } from 'temporal-polyfill';
import { isAboutService } from './aboutService';
import type { SearchAnswer } from './answer';
import type { SearchStand } from './choices';
import type { SearchQuestion } from './question';
import { standOf } from './stand';

/** A search that nobody has settled or withdrawn, as it stands on a day. */
export interface OutstandingSearch {
  readonly question: SearchQuestion;
  readonly stand: Extract<SearchStand, 'open' | 'overdue' | 'answered'>;
}

/** Of these searches those that are open, what is due first before the others: with the answers that count it is said how each stands. */
export const outstandingOf = (
  questions: readonly SearchQuestion[], answers: readonly SearchAnswer[], today: Temporal.PlainDate
): readonly OutstandingSearch[] =>
  outstandingIn(questions.map((question) => ({ question, stand: standOf(question, answers, today).stand })));

/** The same of searches of which it is known already how each stands. */
export const outstandingIn = (searches: readonly { readonly question: SearchQuestion; readonly stand: SearchStand }[]): readonly OutstandingSearch[] =>
  searches.flatMap(({ question, stand }) => (stand === 'open' || stand === 'overdue' || stand === 'answered' ? [{ question, stand }] : []))
    .sort(({ question: one }, { question: other }) => one.due.localeCompare(other.due) || one.id - other.id);

/** What the step *Searches* of a request still asks for, as codes, most urgent first: a service that it is about was asked, an answer nobody has read, overdue, not answered yet. */
export const outstandingKeys = ['searchOfTheirs', 'searchAnswered', 'searchOverdue', 'searchOpen'] as const;
export type OutstandingKey = (typeof outstandingKeys)[number];

/** The numbers of these, and of all searches that were asked and not withdrawn. */
export function searchCounts(
  questions: readonly SearchQuestion[], outstanding: readonly OutstandingSearch[], aboutFolders: readonly string[]
): Readonly<Record<OutstandingKey | 'searches', number>> {
  const of = (stand: OutstandingSearch['stand']): number => outstanding.filter((each) => each.stand === stand).length;
  return {
    searches: questions.filter(({ state }) => state !== 'Withdrawn').length, searchAnswered: of('answered'), searchOverdue: of('overdue'), searchOpen: of('open'),
    searchOfTheirs: outstanding.filter(({ question }) => isAboutService(question, aboutFolders)).length
  };
}
