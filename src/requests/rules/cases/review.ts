import { plainDate, ukDate } from '../../../calendar';
import type { CommandContext, CaseProblem } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { asksAs } from '../exemptions/exemption';
import type { ExemptionQuestion } from '../exemptions/choose';
import { healthGate, healthOpinionProblems, waitingHealthData, type HealthOpinion } from '../exemptions/healthOpinion';
import { otherPersonProblems } from '../exemptions/otherPeople';
import { unfoundedProblems } from '../exemptions/unfounded';
import { checkWithheld } from '../exemptions/withheld';
import { answer, type RequestResult } from './commands';
import { requestEvent } from './events';
import type { RequestReview, WithholdingDecision } from './reviewFile';
import type { RequestCase, RequestValues } from './values';

/** What the choice of an exemption depends on, for one right of a request. */
export const questionOf = (
  { requester, regime, nation }: Pick<RequestValues, 'requester' | 'regime' | 'nation'>, right: WithholdingDecision['right']
): ExemptionQuestion =>
  ({ right, requester: asksAs[requester.kind], regime, nation });

/** What is shown beside a decision to withhold and does not stop it. */
export function decisionFindings(
  values: RequestValues, review: Pick<RequestReview, 'opinions'>, decision: WithholdingDecision
): ReturnType<typeof checkWithheld> {
  const on = decision.on === undefined ? undefined : plainDate(decision.on);
  const opinion = review.opinions.find(({ key }) => key !== '' && key === decision.opinion);
  return checkWithheld(decision, questionOf(values, decision.right), opinion && on ? healthGate(opinion, on) : undefined);
}

/** Health data that can neither go nor be withheld yet; everything else is answered in time. */
export const waitingHealth = (review: Pick<RequestReview, 'opinions'>, { now }: Pick<CommandContext, 'now'>): readonly HealthOpinion[] =>
  waitingHealthData(review.opinions, ukDate(now));

const placed = (part: string, place: number, found: readonly CaseProblem[]): readonly CaseProblem[] =>
  found.map(({ field, code }) => ({ field: `${part}.${place}.${field}`, code }));

/**
 * What the council withholds and why, the information of other people, opinions on health data, and whether the request is manifestly unfounded or excessive (Data Protection Act 2018,
 * Schedules 2 to 4; UK GDPR article 12(5)). Each row is whole, or says what it lacks; what may be doubted is shown beside it and stops nobody.
 * Problems: `<part>.<place>.<field>` with the codes of the part's own rule; `withheld.<place>.on` (`in-the-future`); `unfounded.<field>`; `review` (`nothing-changed`, `file-too-long`).
 */
export function recordReview(found: RequestCase, input: Omit<RequestReview, 'v' | 'counts'>, { now }: CommandContext): RequestResult {
  const { values } = found;
  const today = ukDate(now);
  const review: RequestReview = {
    v: 1, withheld: input.withheld, otherPeople: input.otherPeople, opinions: input.opinions,
    ...(input.unfounded ? { unfounded: input.unfounded } : {})
  };
  const problems = new Problems();
  const add = (rows: readonly CaseProblem[]): void => rows.forEach(({ field, code }) => problems.add(field, code));
  review.withheld.forEach((decision, place) => {
    add(placed('withheld', place, decisionFindings(values, review, decision).problems));
    if (decision.on !== undefined && decision.on > today.toString()) problems.add(`withheld.${place}.on`, 'in-the-future');
  });
  review.otherPeople.forEach((person, place) => add(placed('otherPeople', place, otherPersonProblems(person))));
  review.opinions.forEach((opinion, place) => add(placed('opinions', place, healthOpinionProblems(opinion, today))));
  if (review.unfounded) add(unfoundedProblems(review.unfounded).map(({ field, code }) => ({ field: `unfounded.${field}`, code })));
  problems.file('review', review);
  if (problems.found.length === 0 && JSON.stringify(review) === JSON.stringify(values.review)) problems.add('review', 'nothing-changed');
  return answer(problems, { ...values, review }, [requestEvent('reviewed', {
    withheld: review.withheld.length || undefined, others: review.otherPeople.length || undefined, opinions: review.opinions.length || undefined,
    healthWaiting: waitingHealth(review, { now }).length || undefined, unfounded: review.unfounded ? true : undefined
  })]);
}
