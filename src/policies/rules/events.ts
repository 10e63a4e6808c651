import { valuesToKeep, type EventTable, type EventToWrite, type EventValue, type ValuesOf } from '../../casework/rules/events/eventTable';

/**
 * What officers' pages tell of a policy in `Case history`, in codes, which every reader gets in their own language. What a version of before
 * wrote has no code, and stands in the words in which it was written.
 */
export const policyEvents = {
  reviewed: { kind: 'reviewed', title: ['outcome'], values: { outcome: 'code:outcome' } },
  controlChanged: { kind: 'document control', words: 'document control data changed', values: { title: 'typed', owner: 'person?', reviewMonths: 'number' } },
  withoutApproval: { kind: 'published without approval', words: 'published without an approval', title: ['version'], values: { version: 'number' } },
  findingDismissed: { kind: 'policy-finding-dismissed', title: ['finding'], values: { finding: 'text' } },
  findingRestored: { kind: 'policy-finding-restored', title: ['finding'], values: { finding: 'text' } }
} as const satisfies EventTable;

export type PolicyEventCode = keyof typeof policyEvents;
export type PolicyEventKind = (typeof policyEvents)[PolicyEventCode]['kind'];
export type PolicyEvent = EventToWrite<PolicyEventKind, PolicyEventCode>;

/** @param details what a person typed, word for word; of a finding its JSON (`dismissals.ts`) */
export function policyEvent<Code extends PolicyEventCode>(code: Code, values: ValuesOf<(typeof policyEvents)[Code]['values']>, details = ''): PolicyEvent {
  const { kind } = policyEvents[code];
  return { kind, code, values: valuesToKeep(values as Readonly<Record<string, EventValue | undefined>>), details };
}
