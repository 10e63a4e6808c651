import { passes } from './markAnswers';
import type { Answers } from './question';
import type { ReceiptOutcome } from './receipt';
import type { Policy, PolicyVersion } from './version';

/** The versions that ask questions, by the id of their row: of the others nothing has to be marked. */
export type VersionsWithQuestions = ReadonlyMap<number, Pick<PolicyVersion, 'questions' | 'passMark'>>;

export function versionsWithQuestions(policies: readonly Policy[]): VersionsWithQuestions {
  return new Map(policies.flatMap(({ versions }) => versions.filter(({ questions }) => questions.length > 0).map((version) => [version.id, version] as const)));
}

/**
 * What a receipt counts as. The page lets nobody agree before the questions are passed, but anybody may write a row of their own by raw
 * request: so the marks are computed again from the answers in the row, and an agreement that does not reach the pass mark is no more than
 * an attempt.
 */
export function countedOutcome({ versionId, outcome, answers }: { readonly versionId: number; readonly outcome: ReceiptOutcome; readonly answers: Answers }, asking: VersionsWithQuestions): ReceiptOutcome {
  const version = outcome === 'acknowledged' ? asking.get(versionId) : undefined;
  return version && !passes(version, answers) ? 'attempt' : outcome;
}
