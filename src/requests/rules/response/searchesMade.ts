import type { SearchAnswer } from '../searches/answer';
import type { SearchStand } from '../searches/choices';
import type { SearchQuestion } from '../searches/question';

/** What of a search an answer to the requester may tell. */
export interface SearchToTell {
  readonly question: Pick<SearchQuestion, 'service' | 'addressee'>;
  readonly answer: Pick<SearchAnswer, 'outcome' | 'systems'> | undefined;
  readonly stand: SearchStand;
  readonly isOfOfficer: boolean;
}

/**
 * Where was searched, a line for each that was asked, such as `Housing: the tenancy system, the shared mailbox` (UK GDPR article 15(1A)). What was not searched, was taken back, or was
 * asked by nobody of the team is none. It says where, and never by which words or whom: those may name somebody else. @param nameOf a service in the letter's language
 */
export const searchesMade = (searches: readonly SearchToTell[], nameOf: (service: string) => string): readonly string[] =>
  searches.flatMap(({ question, answer, stand, isOfOfficer }) => {
  if (!isOfOfficer || stand === 'withdrawn' || !answer || answer.outcome === 'cannot') return [];
  const who = question.addressee?.name ?? nameOf(question.service);
  return [[who, answer.systems.join(', ')].filter((text) => text !== '').join(': ')];
});

/** How many are not answered yet. */
export const searchesOpen = (searches: readonly SearchToTell[]): number =>
  searches.filter(({ stand, isOfOfficer }) => isOfOfficer && (stand === 'open' || stand === 'overdue')).length;
