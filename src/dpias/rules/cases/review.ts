import { ukDate, utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { isReference } from '../../../casework/rules/reference';
import { reviewReasons } from './choices';
import { answer, type DpiaResult } from './commands';
import type { Review } from './dpiaFile';
import { dpiaEvent } from './events';
import { typedDay } from './typed';
import type { DpiaCase, DpiaValues } from './values';

/** `set`: another day; `propose`: something happened that asks for a review; `start`: it goes back to its draft; `decline`: a proposal is not followed. */
export const reviewActs = ['set', 'propose', 'start', 'decline'] as const;
export type ReviewAct = (typeof reviewActs)[number];

export interface ReviewInput {
  readonly act: string;
  readonly on: string;
  readonly reason: string;
  /** Of the breach or complaint that asks for it. */
  readonly reference: string;
  readonly what: string;
  /** Of the proposal that is followed or declined; empty: a review of its own accord. */
  readonly proposal: string;
}

export const emptyReview: ReviewInput = { act: '', on: '', reason: '', reference: '', what: '', proposal: '' };

/** Proposals that nobody has decided, the oldest first. */
export const openProposals = ({ file }: Pick<DpiaValues, 'file'>): readonly Review[] => file.reviews.filter(({ decided }) => decided === undefined);

/**
 * The review of a DPIA (UK GDPR article 35(11): "where necessary … at least when there is a change of the risk represented by processing operations"). A breach, a complaint, a new supplier or changed processing proposes one; an officer starts it, which brings
 * the DPIA back to its draft for the next submission, or says why not. What is in force stays so in the record until then.
 * Problems: `act` (`review-act`, `not-in-force`), `on` (`review-day`, `in-the-past`, `too-far`, `nothing-changed`), `reason` (`review-reason`), `reference` (`not-a-case`), `what` (`review-what`), `proposal` (`no-proposal`), `file`.
 */
export function review(found: DpiaCase, input: ReviewInput, context: CommandContext): DpiaResult {
  const act = reviewActs.find((each) => each === input.act);
  if (act === undefined) return { ok: false, problems: [{ field: 'act', code: 'review-act' }] };
  return act === 'set' ? setDay(found, input, context) : act === 'propose' ? propose(found, input, context) : decide(found, input, act === 'start', context);
}

function setDay({ values }: DpiaCase, input: ReviewInput, { now }: CommandContext): DpiaResult {
  const problems = new Problems();
  const today = ukDate(now);
  const on = typedDay(problems, 'on', input.on, { needed: 'review-day', notBefore: { day: today, code: 'in-the-past' }, notAfter: { day: today.add({ years: 5 }), code: 'too-far' } });
  if (on !== undefined && on === values.reviewOn) problems.add('on', 'nothing-changed');
  return answer(problems, { ...values, reviewOn: on }, [dpiaEvent('reviewSet', { on: on ?? '', before: values.reviewOn })]);
}

function propose({ values }: DpiaCase, input: ReviewInput, { now, me }: CommandContext): DpiaResult {
  const problems = new Problems();
  const reason = reviewReasons.find((each) => each === input.reason);
  if (!reason) problems.add('reason', 'review-reason');
  const reference = input.reference.trim().toUpperCase();
  if (reference !== '' && !isReference('[A-Z]+', reference)) problems.add('reference', 'not-a-case');
  const what = problems.text('what', input.what, reference === '' ? 'review-what' : undefined);
  const at = utcSecond(now);
  const proposal: Review = { key: `${at} ${values.file.reviews.length}`, at, by: me.name, reason: reason ?? 'other', reference, what };
  const next = { ...values, file: { ...values.file, reviews: [...values.file.reviews, proposal] } };
  problems.file('file', next.file);
  return answer(problems, next, [dpiaEvent('reviewProposed', { because: proposal.reason, reference }, { details: what })]);
}

function decide({ values }: DpiaCase, input: ReviewInput, start: boolean, { now, me }: CommandContext): DpiaResult {
  const problems = new Problems();
  const proposal = values.file.reviews.find(({ key, decided }) => key === input.proposal && decided === undefined);
  if (input.proposal !== '' && !proposal) problems.add('proposal', 'no-proposal');
  if (input.proposal === '' && !start) problems.add('proposal', 'no-proposal');
  if (start && values.caseState !== 'In force') problems.add('act', 'not-in-force');
  const what = problems.text('what', input.what, start ? undefined : 'review-what');
  const at = utcSecond(now);
  const decided = { at, by: me.name, start, why: what };
  // one that is started answers every proposal that was open
  const reviews = proposal || openProposals(values).length > 0
    ? values.file.reviews.map((each) => (each.decided === undefined && (start || each === proposal) ? { ...each, decided } : each))
    : [...values.file.reviews, { key: `${at} ${values.file.reviews.length}`, at, by: me.name, reason: 'date' as const, reference: '', what, decided }];
  const next: DpiaValues = { ...values, ...(start ? { caseState: 'Draft' as const } : {}), file: { ...values.file, reviews } };
  problems.file('file', next.file);
  const told = { because: proposal?.reason ?? 'date', reference: proposal?.reference };
  return answer(problems, next, [dpiaEvent(start ? 'reviewStarted' : 'reviewDeclined', told, { details: what })]);
}
