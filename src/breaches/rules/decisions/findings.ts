import type { Temporal } from 'temporal-polyfill';
import type { CaseValues } from '../cases/caseValues';
import { icoDeparts, peopleDepart } from './decide';
import { exceptionLaw } from './exceptions';
import { stillUnknown } from './told';
import { delayReasonNeeded, icoTiming } from './timing';

/** What does not fit together yet, in the order in which it is shown; each has a sentence, `finding_<code>`. */
export const findingCodes = [
  'breach-undecided', 'processor', 'risk-undecided', 'ico-undecided', 'people-undecided', 'ico-departs', 'people-depart', 'ico-not-told', 'ico-late', 'aware-unknown', 'people-not-told', 'ico-told-against-decision',
  'people-told-against-decision', 'delay-reason-missing', 'follow-up-due', 'exception-of-other-regime', 'exception-against-facts', 'public-notice-missing'
] as const;
export type FindingCode = (typeof findingCodes)[number];

interface Finding {
  readonly code: FindingCode;
  readonly holds: (values: CaseValues, now: Temporal.Instant) => boolean;
}

const controller = ({ councilRole }: CaseValues): boolean => councilRole !== 'Processor';

const findings: readonly Finding[] = [
  { code: 'breach-undecided', holds: ({ breach }) => breach === 'Not decided' },
  { code: 'processor', holds: (values) => !controller(values) },
  { code: 'risk-undecided', holds: ({ risk }) => risk === 'Not decided' },
  { code: 'ico-undecided', holds: (values) => controller(values) && values.ico.decision === 'Not decided' },
  { code: 'people-undecided', holds: (values) => controller(values) && values.people.decision === 'Not decided' },
  { code: 'ico-departs', holds: ({ risk, ico }) => icoDeparts(risk, ico.decision) },
  { code: 'people-depart', holds: ({ risk, people }) => peopleDepart(risk, people.decision, people.exception) },
  { code: 'ico-not-told', holds: (values) => values.ico.decision === 'Tell' && icoTiming(values) === 'not told' },
  { code: 'ico-late', holds: (values) => icoTiming(values) === 'late' },
  { code: 'aware-unknown', holds: ({ awareAt }) => awareAt === undefined },
  { code: 'people-not-told', holds: ({ people }) => people.decision === 'Tell' && people.toldAt === undefined },
  { code: 'ico-told-against-decision', holds: ({ ico }) => ico.decision === 'Do not tell' && ico.toldAt !== undefined },
  // a public notice takes the place of telling each (article 34(3)(c)); it is not against the decision
  { code: 'people-told-against-decision', holds: ({ people }) => people.decision === 'Do not tell' && people.toldAt !== undefined && people.exception !== 'Disproportionate effort' },
  { code: 'delay-reason-missing', holds: (values, now) => values.ico.delayReason === '' && values.ico.decision !== 'Not decided' && delayReasonNeeded(values, now) },
  { code: 'follow-up-due', holds: ({ notification }) => stillUnknown(notification).length > 0 },
  { code: 'exception-of-other-regime', holds: ({ people, regime }) => people.exception !== 'None' && exceptionLaw(people.exception, regime) === undefined },
  { code: 'exception-against-facts', holds: ({ people, facts }) => people.exception === 'Unintelligible data' && facts.protection === 'None' },
  {
    code: 'public-notice-missing',
    holds: ({ people, notification }) => people.decision === 'Do not tell' && people.exception === 'Disproportionate effort' && !notification.tellings.some(({ how }) => how === 'Public notice')
  }
];

/**
 * What the decisions, the risk and what was done leave open or do not agree on. It looks at the case as it is, never at how it came about, so the order of events
 * changes nothing. What is no personal data breach has nothing to decide.
 */
export function decisionFindings(values: CaseValues, now: Temporal.Instant): readonly FindingCode[] {
  if (values.breach === 'No' || values.breach === 'Near miss') return [];
  return findings.filter(({ holds }) => holds(values, now)).map(({ code }) => code);
}
