import { rebuiltEvents as rebuiltBy } from '../../../casework/rules/rebuiltEvents';
import { caseFields } from './caseFields';
import type { CaseValues } from './caseValues';
import type { CaseEventKind } from './command';

/** What happened between two states of a case, told from the states alone: for a save whose own event was lost. */
export function rebuiltEvents(before: CaseValues, after: CaseValues): readonly { readonly kind: CaseEventKind; readonly fields: readonly string[] }[] {
  const reopened = before.caseState === 'Closed' && after.caseState !== 'Closed';
  const kindInstead = (field: string): CaseEventKind | undefined => (reopened && ['caseState', 'closedAt', 'disposalDue'].includes(field) ? 'reopened' : undefined);
  return rebuiltBy<CaseValues, CaseEventKind>(caseFields, before, after, kindInstead);
}
