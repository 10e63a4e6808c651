import { rebuiltEvents as rebuiltBy } from '../../../casework/rules/rebuiltEvents';
import { breachRules } from './breachRules';
import type { CaseValues } from './caseValues';
import type { CaseEventKind } from './command';

/** What happened between two states of a case, told from the states alone: for a save whose own event was lost. */
export const rebuiltEvents = (before: CaseValues, after: CaseValues): readonly { readonly kind: CaseEventKind; readonly fields: readonly string[] }[] =>
  rebuiltBy(breachRules, before, after);
