import type { EventTable, EventToWrite, EventValue, ValuesOf } from '../../../casework/rules/events/eventTable';
import { valuesToKeep } from '../../../casework/rules/events/eventTable';
import { genericEvents, type GenericEventKind } from '../../../casework/rules/events/genericEvents';
import type { Besides } from '../../../casework/rules/events/makeEvent';

/** Kinds of events that only complaints have. */
export type OwnEventKind = 'assessed' | 'received changed' | 'acknowledged' | 'looked into' | 'outcome told' | 'linked';
export type ComplaintEventKind = GenericEventKind | OwnEventKind;

/** `choice` of the log's columns, `part` what of the investigation was changed. */
export type ComplaintFamily = 'choice' | 'part';

const told = { how: 'code:choice', at: 'moment', before: 'moment?' } as const;

/** What happens to complaints only. `details` beside the values is what a person typed. */
export const complaintEvents = {
  assessed: { kind: 'assessed', title: ['nature'], values: { nature: 'code:choice', natureBefore: 'code:choice?', concerns: 'person[]?' } },
  factsChanged: { kind: 'assessed', values: { changed: 'code:part[]' } },
  receivedChanged: { kind: 'received changed', title: ['received'], values: { received: 'moment', receivedBefore: 'moment?' } },
  acknowledged: { kind: 'acknowledged', title: ['how'], values: { ...told, late: 'flag?', withOutcome: 'flag?' } },
  cannotBeAcknowledged: { kind: 'acknowledged', values: {} },
  lookedInto: { kind: 'looked into', values: { changed: 'code:part[]', points: 'number?', concluded: 'number?' } },
  outcomeTold: { kind: 'outcome told', title: ['how'], values: { ...told, ofGroup: 'text?' } },
  closedWithoutOutcome: { kind: 'closed', title: ['closing'], values: { closing: 'code:choice', keptUntil: 'day', who: 'person?', advice: 'typed?', adviceBy: 'person?', mergedInto: 'text?' } },
  groupChanged: { kind: 'linked', title: ['group'], values: { group: 'text?', before: 'text?' } }
} as const satisfies EventTable<ComplaintEventKind, ComplaintFamily>;

/** Every code of a complaint: what all logs have, and its own. */
export const allComplaintEvents = { ...genericEvents, ...complaintEvents } as const;
export type ComplaintEventCode = keyof typeof allComplaintEvents;
export type ComplaintEvent = EventToWrite<ComplaintEventKind, ComplaintEventCode>;

/** An event by its code, with the values that the code asks for; what is empty is left out. */
export function complaintEvent<Code extends Exclude<ComplaintEventCode, 'toldAgain'>>(
  code: Code, values: ValuesOf<(typeof allComplaintEvents)[Code]['values']>, { details = '', at }: Besides = {}
): ComplaintEvent {
  return { kind: allComplaintEvents[code].kind, code, values: valuesToKeep(values as Readonly<Record<string, EventValue | undefined>>), details, ...(at ? { at } : {}) };
}
