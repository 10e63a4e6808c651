import * as v from 'valibot';
import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { Problems } from '../../../casework/rules/problems';

/** UK GDPR Article 12(5); Data Protection Act 2018 section 53 for Part 3. Each is another case to make. */
export const unfoundedGrounds = ['unfounded', 'excessive'] as const;
export type UnfoundedGround = (typeof unfoundedGrounds)[number];

/** A reasonable fee (Article 12(5)(a)), or no answer to it (12(5)(b)). */
export const unfoundedAnswers = ['fee', 'refuse'] as const;
export type UnfoundedAnswer = (typeof unfoundedAnswers)[number];

const text = v.optional(v.string(), '');

/** That a request is manifestly unfounded or excessive, as a case file stores it. */
export const unfoundedSchema = v.object({
  ground: v.optional(v.picklist(unfoundedGrounds)),
  reason: text,
  /** What shows it: letters, earlier requests and their dates, hours. */
  evidence: text,
  answer: v.optional(v.picklist(unfoundedAnswers)),
  /** In pounds, as typed: `12` or `12.50`. */
  fee: text,
  /** Of what the fee is made up. */
  feeBasis: text,
  decidedBy: text,
  on: v.optional(v.pipe(v.string(), v.isoDate()))
});
export type Unfounded = v.InferOutput<typeof unfoundedSchema>;

/** A fee in pence; undefined for what is no amount above nothing. */
export function feeInPence(typed: string): number | undefined {
  const [, pounds, pence = '00'] = /^£?\s?(\d{1,6})(?:\.(\d\d))?$/.exec(typed.trim().replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')) ?? [];
  const amount = pounds === undefined ? 0 : Number(pounds) * 100 + Number(pence);
  return amount > 0 ? amount : undefined;
}

/**
 * What is missing before a request is treated as manifestly unfounded or excessive. The council bears the burden of showing it (UK GDPR
 * Article 12(5), last sentence; section 53(3) of the Act), so a reason without what shows it is not enough. A fee is reasonable, and says
 * what it is made up of.
 * Fields: `ground`, `reason`, `evidence`, `answer`, `fee` (`fee-required`, `not-an-amount`), `feeBasis`, `decidedBy`, `on`.
 */
export function unfoundedProblems(claim: Unfounded): readonly CaseProblem[] {
  const problems = new Problems();
  if (claim.ground === undefined) problems.add('ground', 'ground-required');
  problems.text('reason', claim.reason, 'reason-required');
  problems.text('evidence', claim.evidence, 'evidence-required');
  if (claim.answer === undefined) problems.add('answer', 'answer-required');
  const isFee = claim.answer === 'fee';
  if (isFee && claim.fee.trim() === '') problems.add('fee', 'fee-required');
  else if (isFee && feeInPence(claim.fee) === undefined) problems.add('fee', 'not-an-amount');
  problems.text('feeBasis', claim.feeBasis, isFee ? 'fee-basis-required' : undefined);
  if (problems.text('decidedBy', claim.decidedBy, 'decider-required').length > TEXT_LIMIT) problems.add('decidedBy', 'too-long');
  if (claim.on === undefined) problems.add('on', 'day-required');
  return problems.found;
}

/** What is left when the case has been disposed of: which of the two, what came of it, and when. */
export function unfoundedLeft({ ground, answer, on }: Unfounded): Unfounded {
  return v.parse(unfoundedSchema, { ground, answer, on });
}
