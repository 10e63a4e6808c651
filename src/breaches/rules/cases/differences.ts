import { differencesOf as differencesBy, type CaseDifference } from '../../../casework/rules/differences';
import { caseFields } from './caseFields';
import type { CaseValues } from './caseValues';

export type { CaseDifference };

/** What differs, in the order of the case. Of two states with the same fields nothing. */
export const differencesOf = (before: CaseValues, after: CaseValues): readonly CaseDifference[] => differencesBy(caseFields, before, after);
