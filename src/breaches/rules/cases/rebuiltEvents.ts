import type { CaseValues } from './caseValues';
import type { CaseEventKind } from './command';
import { differencesOf } from './differences';

/** Which event a changed field belongs to; the first prefix that fits counts. */
const kinds: readonly (readonly [prefix: string, kind: CaseEventKind])[] = [
  ['leadId', 'assigned'], ['aware', 'awareness changed'], ['facts.', 'facts changed'], ['breach', 'breach decided'],
  ['severity', 'severity assessed'], ['risk', 'severity assessed'], ['ico.toldAt', 'ico told'], ['ico.reference', 'ico told'], ['ico.', 'ico decision'],
  ['people.toldAt', 'people told'], ['people.', 'people decision'], ['triage.containment', 'containment'], ['triage.tell', 'told somebody'],
  ['triage.mergedInto', 'merged'], ['triage.duplicates', 'merged'], ['notification.submissions', 'ico told'], ['notification.tellings', 'people told'],
  ['notification.advice', 'dpo advice'], ['notification.decidedIco', 'ico decision'], ['notification.decidedPeople', 'people decision'],
  ['notification.', 'pack made'], ['investigation.closing', 'closed'], ['investigation.', 'investigation'], ['disposed', 'disposed'], ['disposalDue', 'closed'], ['closedAt', 'closed']
];

/**
 * What happened between two states of a case, told from the states alone: for a save whose own event was lost. One kind each, in the order of
 * the case; whatever has no kind of its own is triage.
 */
export function rebuiltEvents(before: CaseValues, after: CaseValues): readonly { readonly kind: CaseEventKind; readonly fields: readonly string[] }[] {
  const reopened = before.caseState === 'Closed' && after.caseState !== 'Closed';
  const found = new Map<CaseEventKind, string[]>();
  for (const { field } of differencesOf(before, after)) {
    const kind = kindOf(field, reopened);
    found.set(kind, [...(found.get(kind) ?? []), field]);
  }
  return [...found].map(([kind, fields]) => ({ kind, fields }));
}

function kindOf(field: string, reopened: boolean): CaseEventKind {
  if (reopened && ['caseState', 'closedAt', 'disposalDue'].includes(field)) return 'reopened';
  return kinds.find(([prefix]) => field.startsWith(prefix))?.[1] ?? 'triaged';
}
