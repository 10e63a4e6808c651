import type { Temporal } from 'temporal-polyfill';
import type { CaseValues } from '../cases/caseValues';
import { runsAgainstDecision } from '../cases/clockState';
import { adviceOn, departsFromAdvice, recordOf, riskRoseSince, type DecisionAbout } from './advice';
import { contradictionCodes, contradictions } from './contradictions';
import { stillUnknown } from './told';
import { delayReasonNeeded, icoTiming } from './timing';

/** What does not fit together yet, in the order in which it is shown; each has a sentence, `finding_<code>`. */
export const findingCodes = [
  'breach-undecided', 'processor', 'controller-not-told', 'risk-undecided', 'ico-undecided', 'people-undecided', 'ico-risk-rose', 'people-risk-rose', 'ico-risk-open', 'ico-departs', 'people-depart',
  'ico-not-told', 'ico-late', 'aware-unknown', 'people-not-told', 'ico-told-against-decision', 'people-told-against-decision', 'delay-reason-missing', 'follow-up-due',
  'exception-of-other-regime', 'exception-against-facts', 'public-notice-missing', 'ico-advice-departed', 'people-advice-departed', 'advice-missing'
] as const;
export type FindingCode = (typeof findingCodes)[number];

type Rule = (values: CaseValues, now: Temporal.Instant) => boolean;

/** The reason for telling nobody was given for a lower risk than the one that stands there now. */
export const riskRose = (values: CaseValues, about: DecisionAbout): boolean => riskRoseSince(recordOf(values, about), values[about].decision, values.risk);
/** The decision is another than the DPO advised, and nobody said why. */
export const adviceDeparted = (values: CaseValues, about: DecisionAbout): boolean =>
  departsFromAdvice(adviceOn(values, about), values[about].decision) && (recordOf(values, about)?.departure ?? '') === '';

const anyBody: Readonly<Partial<Record<FindingCode, Rule>>> = {
  'breach-undecided': ({ breach }) => breach === 'Not decided',
  processor: ({ councilRole }) => councilRole === 'Processor'
};

/** Articles 33(1) and 34 are the controller's; of a processor none of this is asked. */
const ofControllers: Readonly<Partial<Record<FindingCode, Rule>>> = {
  'risk-undecided': ({ risk }) => risk === 'Not decided',
  'ico-undecided': ({ ico }) => ico.decision === 'Not decided',
  'people-undecided': ({ people }) => people.decision === 'Not decided',
  'ico-risk-rose': (values) => riskRose(values, 'ico'),
  'people-risk-rose': (values) => riskRose(values, 'people'),
  'ico-risk-open': (values) => runsAgainstDecision(values) && values.risk === 'Not decided',
  'ico-late': (values, now) => icoTiming(values, now) === 'late',
  'aware-unknown': ({ awareAt }) => awareAt === undefined,
  'delay-reason-missing': (values, now) => values.ico.delayReason === '' && values.ico.decision !== 'Not decided' && delayReasonNeeded(values, now),
  'follow-up-due': ({ notification }) => stillUnknown(notification).length > 0,
  'ico-advice-departed': (values) => adviceDeparted(values, 'ico'),
  'people-advice-departed': (values) => adviceDeparted(values, 'people'),
  'advice-missing': (values) => (['ico', 'people'] as const).some((about) => values[about].decision !== 'Not decided' && adviceOn(values, about) === undefined)
};

/**
 * What the decisions, the risk and what was done leave open or do not agree on. It looks at the case as it is, never at how it came about. What is no personal
 * data breach has nothing to decide; a processor has its controller to tell, and nothing else (article 33(2)).
 */
export function decisionFindings(values: CaseValues, now: Temporal.Instant): readonly FindingCode[] {
  if (values.breach === 'No' || values.breach === 'Near miss') return [];
  // before it is decided that it is a breach, the rest is looked at as if it were one
  const contradicted = new Set<FindingCode>(contradictions({ ...values, breach: 'Yes' }).map(({ code }) => code));
  const rules = values.councilRole === 'Processor' ? anyBody : { ...anyBody, ...ofControllers };
  return findingCodes.filter((code) => contradicted.has(code) || rules[code]?.(values, now) === true);
}

/** Codes of findings that closing names too. */
export const isContradiction = (code: FindingCode): boolean => contradictionCodes.some((each) => each === code);
