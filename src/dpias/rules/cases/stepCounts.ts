import { adviceInLog, answeredPoints, openPoints } from '../talk/points';
import type { TalkRow } from '../talk/talk';
import { openThreads } from '../talk/threads';
import { askedViews } from '../talk/views';
import { rolesWithout, signState, type SignRow } from '../signing/counts';
import { mustApprove } from '../signing/who';
import { newerThan, type SubmissionFacts } from './receive';
import type { DpiaCase } from './values';

/** What a DPIA's steps need of rows that others write. */
export const stepCountKeys = ['newer', 'openPoints', 'openThreads', 'viewsWaiting', 'signWaiting', 'signMissing', 'signRefused', 'signOutdated'] as const;
export type StepCounts = Readonly<Record<(typeof stepCountKeys)[number], number>>;

interface Rows {
  readonly submissions: readonly Pick<SubmissionFacts, 'hash' | 'at'>[];
  /** That counts. */
  readonly talk: readonly TalkRow[];
  readonly signs: readonly SignRow[];
}

export function stepCounts({ reference, values }: Pick<DpiaCase, 'reference' | 'values'>, { submissions, talk, signs }: Rows): StepCounts {
  const { submission, file } = values;
  const state = signState(signs, file.asked, { reference, hash: submission.hash, submittedById: submission.byId });
  return {
    newer: newerThan(values, submissions).length, openPoints: openPoints(answeredPoints(adviceInLog(file.advice), talk)).length, openThreads: openThreads(talk),
    viewsWaiting: askedViews(talk).filter(({ views }) => views.length === 0).length, signWaiting: state.waiting.length, signMissing: rolesWithout(state, mustApprove(submission.level)).length,
    signRefused: state.refused.length, signOutdated: state.isOutdated ? 1 : 0
  };
}
