import type { CaseFacts, CaseValues } from '../cases/caseValues';
import { PEOPLE_NOT_KNOWN } from '../incidents/peopleBands';
import { stillUnknown } from './told';

/**
 * What is not yet known of a case, once: keys of the pack's fields, and what officers have put in words of their own. Triage, the
 * notification pack and the record of what the ICO was told read and write this one list (`notification.notYetKnown`); UK GDPR article
 * 33(4) lets what is in it follow in phases. What was left open when the ICO was last told is in it until a follow-up says otherwise.
 */
export function markedUnknown({ notification }: Pick<CaseValues, 'notification'>): readonly string[] {
  return [...new Set([...notification.notYetKnown, ...stillUnknown(notification)])];
}

/** Fields of the notification that triage answers, as the pack calls them. */
export const unknownInTriage = ['happenedAt', 'dataSubjectTypes', 'dataTypes', 'peopleCount', 'recordsCount'] as const;
export type UnknownInTriage = (typeof unknownInTriage)[number];

const says: Readonly<Record<UnknownInTriage, (facts: CaseFacts) => boolean>> = {
  happenedAt: ({ happenedAt }) => happenedAt !== undefined,
  dataSubjectTypes: ({ dataSubjectTypes }) => dataSubjectTypes.some((each) => each !== 'Not yet known'),
  dataTypes: ({ dataTypes }) => dataTypes.some((each) => each !== 'Not yet known'),
  peopleCount: ({ peopleCount, peopleBand }) => peopleCount !== undefined || (peopleBand !== undefined && peopleBand !== PEOPLE_NOT_KNOWN),
  recordsCount: ({ recordsCount }) => recordsCount !== undefined
};

/** Those of them that the facts do not answer. */
export function openInTriage(facts: CaseFacts): readonly UnknownInTriage[] {
  return unknownInTriage.filter((key) => !says[key](facts));
}

/** The list as it is after a triage: what the facts answer by now is known; what was typed besides is in it, each once. */
export function unknownAfter(ticked: readonly string[], other: string, facts: CaseFacts): readonly string[] {
  const known: readonly string[] = unknownInTriage.filter((key) => says[key](facts));
  return [...new Set([...ticked, other.trim()])].filter((each) => each !== '' && !known.includes(each));
}
