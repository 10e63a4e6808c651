import * as v from 'valibot';
import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { Problems } from '../../../casework/rules/problems';

/**
 * What Schedule 2 paragraph 16(3)(a) to (e) has regard to, in its order: whether it is reasonable to give the information without
 * consent.
 */
export const otherPersonFactors = ['type', 'confidentiality', 'steps', 'capable', 'refusal'] as const;
export type OtherPersonFactor = (typeof otherPersonFactors)[number];

/** Whose information it may be where paragraph 17 has an answer ready. `none`: nobody of those. */
export const workers = ['health', 'social-work', 'education', 'none'] as const;
export type Worker = (typeof workers)[number];

/** `given` leaves nothing to weigh (paragraph 16(2)(a)). */
export const consents = ['given', 'refused', 'no-answer', 'not-asked'] as const;
export type OtherPersonConsent = (typeof consents)[number];

/** `redact`: the information is given without what shows who the other person is. */
export const otherPersonDecisions = ['disclose', 'redact', 'withhold'] as const;
export type OtherPersonDecision = (typeof otherPersonDecisions)[number];

const text = v.optional(v.string(), '');
const yesNo = v.optional(v.picklist(['yes', 'no']));

/** One other person whose information is among what was found, as a case file stores it. */
export const otherPersonSchema = v.object({
  key: v.string(),
  /** Who it is, as the papers say: a neighbour, the social worker. */
  who: text,
  /** Which information of theirs, or that they gave: a source counts too (paragraph 16(4)(a)). */
  what: text,
  consent: v.optional(v.picklist(consents)),
  worker: v.optional(v.picklist(workers)),
  /** Whether the information is of them, or from them, in that role. */
  inRole: yesNo,
  /** Of a health professional: whether it stands in a health record. */
  inHealthRecord: yesNo,
  type: text,
  confidentiality: text,
  steps: text,
  capable: text,
  refusal: text,
  decision: v.optional(v.picklist(otherPersonDecisions)),
  reason: text,
  decidedBy: text
});
export type OtherPerson = v.InferOutput<typeof otherPersonSchema>;

/**
 * Whether the Act itself says that giving it is reasonable (Schedule 2 paragraph 17): a health professional in a health record who wrote
 * in it or took part in the care (17(2)), a social worker in an official capacity (17(3)), an education worker (17(4)). Each only as far
 * as the role goes: their private life is weighed like everybody else's.
 */
export function isPresumedReasonable({ worker, inRole, inHealthRecord }: Pick<OtherPerson, 'worker' | 'inRole' | 'inHealthRecord'>): boolean {
  if (inRole !== 'yes' || worker === undefined || worker === 'none') return false;
  return worker !== 'health' || inHealthRecord === 'yes';
}

/** Whether nothing is left to weigh: consent was given, or the Act has weighed it (paragraphs 16(2)(a) and 17(1)). */
export const needsNoWeighing = (person: OtherPerson): boolean => person.consent === 'given' || isPresumedReasonable(person);

/**
 * What is still missing before the information of another person is decided. Without consent each of the five factors has an answer,
 * whichever way it is decided: that it was reasonable to give it is shown by the same record. Where consent was given, or paragraph 17
 * answers, this exemption keeps back nothing (`consented`, `presumed`); another one may.
 * Fields: `who`, `what`, `consent`, `worker`, `inRole`, `inHealthRecord`, each factor (`factor-required`), `decision`, `reason`,
 * `decidedBy`.
 */
export function otherPersonProblems(person: OtherPerson): readonly CaseProblem[] {
  const problems = new Problems();
  problems.text('who', person.who, 'who-required');
  problems.text('what', person.what, 'what-required');
  if (person.consent === undefined) problems.add('consent', 'consent-required');
  if (person.worker === undefined) problems.add('worker', 'worker-required');
  const mayBePresumed = person.worker !== undefined && person.worker !== 'none';
  if (mayBePresumed && person.inRole === undefined) problems.add('inRole', 'in-role-required');
  if (person.worker === 'health' && person.inHealthRecord === undefined) problems.add('inHealthRecord', 'in-health-record-required');
  const isWeighed = !needsNoWeighing(person);
  for (const factor of otherPersonFactors) problems.text(factor, person[factor], isWeighed ? 'factor-required' : undefined);
  if (person.decision === undefined) problems.add('decision', 'decision-required');
  else if (person.decision !== 'disclose' && !isWeighed) problems.add('decision', person.consent === 'given' ? 'consented' : 'presumed');
  problems.text('reason', person.reason, 'reason-required');
  if (problems.text('decidedBy', person.decidedBy, 'decider-required').length > TEXT_LIMIT) problems.add('decidedBy', 'too-long');
  return problems.found;
}

/** The factors that have no answer yet, in the order of the Act; none where nothing is left to weigh. */
export function factorsMissing(person: OtherPerson): readonly OtherPersonFactor[] {
  return needsNoWeighing(person) ? [] : otherPersonFactors.filter((factor) => person[factor].trim() === '');
}

/** What is left when the case has been disposed of: what was asked and decided, without a word about anybody. */
export function otherPersonLeft({ key, consent, worker, decision }: OtherPerson): OtherPerson {
  return v.parse(otherPersonSchema, { key, consent, worker, decision });
}
