import { ukDate, utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import type { Unmet } from './choices';
import { rolesWithout, signState, type SignRow } from '../signing/counts';
import { mustApprove } from '../signing/who';
import { consultState } from './clock';
import { answer, type DpiaResult } from './commands';
import { isConsulting } from './consultClock';
import type { Approval } from './dpiaFile';
import { dpiaEvent } from './events';
import { goOnWithout, typedDay, type AllTheSame } from './typed';
import type { DpiaCase, DpiaValues } from './values';

export interface ApproveInput extends AllTheSame {
  readonly reviewOn: string;
  /** The hash of the submission that was on the page. */
  readonly submission: string;
}

/** What is known besides the log: rows of lists that others write. */
export interface ApproveFacts {
  /** Of this DPIA, as SharePoint stamped them. */
  readonly signs: readonly SignRow[];
  /** Numbers of points of the advice that nobody has answered. */
  readonly openPoints: readonly number[];
  /** A later submission is there than the one of which the log speaks. */
  readonly isNewer: boolean;
}

/** What is unmet of a DPIA that is to be put in force, in words for its record. */
export function unmetBy(found: Pick<DpiaCase, 'reference' | 'values'>, { signs, openPoints, isNewer }: ApproveFacts): readonly Unmet[] {
  const { submission, file } = found.values;
  const state = signState(signs, file.asked, { reference: found.reference, hash: submission.hash, submittedById: submission.byId });
  const consult = consultState(found.values);
  const when = (is: boolean, code: Unmet): readonly Unmet[] => (is ? [code] : []);
  return [
    ...when(rolesWithout(state, mustApprove(submission.level)).length > 0, 'signOffs'), ...when(state.refused.length > 0, 'refused'), ...when(openPoints.length > 0, 'points'), ...when(isConsulting(consult), 'consultation'),
    ...when(consult === 'Must not', 'banned'), ...when(isNewer, 'newer')
  ];
}

/**
 * Puts a DPIA in force: the sign-offs that count are written into the record, with what the residual risk asks (`mustApprove`), and the day of its review (UK GDPR article 35(11)). What is unmet is named (a sign-off that is missing
 * or refused, points of the advice that are open, a consultation without an answer, a later submission): then it says who answers for going on, why, and what the Data Protection Officer advised.
 * Problems: `submission` (`no-submission`, `newer-submission`), `reviewOn` (`review-day`, days), `who`, `why`, `advice`, `file`.
 */
export function approve(found: DpiaCase, input: ApproveInput, facts: ApproveFacts, { now, me }: CommandContext): DpiaResult {
  const { values, reference } = found;
  const problems = new Problems();
  const { hash, number, level, byId } = values.submission;
  if (hash === '' || number === undefined) problems.add('submission', 'no-submission');
  else if (input.submission !== hash) problems.add('submission', 'newer-submission');
  const today = ukDate(now);
  const reviewOn = typedDay(problems, 'reviewOn', input.reviewOn, {
    needed: 'review-day', notBefore: { day: today.add({ days: 1 }), code: 'in-the-past' }, notAfter: { day: today.add({ years: 5 }), code: 'too-far' }
  });
  const without = goOnWithout(problems, unmetBy(found, facts), input);
  const { approved } = signState(facts.signs, values.file.asked, { reference, hash, submittedById: byId });
  const signs = approved.flatMap(({ row, role }) => (role ? [{ row: row.id, id: row.authorId, name: row.authorName, role, at: utcSecond(row.created) }] : []));
  const at = utcSecond(now);
  const approval: Approval = { key: at, at, by: me.name, submission: hash, ...(level ? { level } : {}), signs, openPoints: [...facts.openPoints], ...without };
  const next: DpiaValues = { ...values, caseState: 'In force', approvedAt: now, reviewOn, file: { ...values.file, approvals: [...values.file.approvals, approval] } };
  problems.file('file', next.file);
  return answer(problems, next, [dpiaEvent('approved', {
    signedBy: signs.map(({ name }) => name), roles: [...new Set(signs.map(({ role }) => role))], level, openPoints: facts.openPoints.length || undefined, reviewOn: reviewOn ?? '', submission: number ?? 0,
    unmet: without.unmet, who: without.who, advice: without.advice
  }, { details: without.why })]);
}
