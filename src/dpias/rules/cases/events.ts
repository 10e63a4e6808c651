import { valuesToKeep, type EventTable, type EventToWrite, type EventValue, type ValuesOf } from '../../../casework/rules/events/eventTable';
import { genericEvents, type GenericEventKind } from '../../../casework/rules/events/genericEvents';
import type { Besides } from '../../../casework/rules/events/makeEvent';

/** Kinds of events that only the DPIA log has. */
export type OwnEventKind =
  | 'facts changed' | 'looked at' | 'submitted' | 'advised' | 'views asked' | 'returned' | 'sign-off asked' | 'approved' | 'consulted' | 'go live' | 'review' | 'published' | 'linked';
export type DpiaEventKind = GenericEventKind | OwnEventKind;

/** `choice` of the log's columns and of its file; `result` what a screening came to, `decision` what an officer made of it, `because` why a review, `unmet` what somebody went on without. */
export type DpiaFamily = 'choice' | 'result' | 'decision' | 'because' | 'unmet';

const submission = { submission: 'number' } as const;
const without = { unmet: 'code:unmet[]?', who: 'person?', advice: 'typed?' } as const;

/** What happens to screenings and DPIAs only. `details` beside the values is what a person typed. A submission is named by its number; its hash stands in `submitted`. */
export const dpiaEvents = {
  lookedAt: { kind: 'looked at', title: ['decision'], values: { decision: 'code:decision', result: 'code:result?', until: 'day?', was: 'code:decision?', linked: 'text?' } },
  submitted: { kind: 'submitted', title: ['number'], values: { number: 'number', sha256: 'text', by: 'person', level: 'code:choice?', missing: 'number?' } },
  advised: { kind: 'advised', title: ['points'], values: { points: 'number', by: 'person', ...submission } },
  viewsAsked: { kind: 'views asked', title: ['people'], values: { people: 'person[]', roles: 'code:choice[]', due: 'day?' } },
  returned: { kind: 'returned', values: { questions: 'number?', ...submission } },
  signAsked: { kind: 'sign-off asked', title: ['people'], values: { people: 'person[]', roles: 'code:choice[]', ...submission } },
  signTakenBack: { kind: 'sign-off asked', title: ['people'], values: { people: 'person[]', ...submission } },
  approved: { kind: 'approved', values: { signedBy: 'person[]?', roles: 'code:choice[]?', level: 'code:choice?', openPoints: 'number?', reviewOn: 'day', ...submission, ...without } },
  consulted: { kind: 'consulted', title: ['on'], values: { on: 'day', regime: 'code:choice', contents: 'code:choice[]?', extended: 'day?', pauses: 'number?', answered: 'day?', outcome: 'code:choice?' } },
  consultTakenBack: { kind: 'consulted', title: ['on'], values: { on: 'day' } },
  planned: { kind: 'go live', title: ['on'], values: { on: 'day?', before: 'day?' } },
  wentLive: { kind: 'go live', title: ['on'], values: { on: 'day', before: 'day?', ...without } },
  reviewSet: { kind: 'review', title: ['on'], values: { on: 'day', before: 'day?' } },
  reviewProposed: { kind: 'review', title: ['because'], values: { because: 'code:because', reference: 'text?' } },
  reviewDeclined: { kind: 'review', title: ['because'], values: { because: 'code:because', reference: 'text?' } },
  reviewStarted: { kind: 'review', title: ['because'], values: { because: 'code:because', reference: 'text?' } },
  published: { kind: 'published', title: ['state'], values: { state: 'code:choice', on: 'day?', address: 'text?', before: 'code:choice?' } },
  closedAs: { kind: 'closed', title: ['closing'], values: { closing: 'code:choice', keptUntil: 'day' } }
} as const satisfies EventTable<DpiaEventKind, DpiaFamily>;

/** Every code of the DPIA log: what all logs have, and its own. */
export const allDpiaEvents = { ...genericEvents, ...dpiaEvents } as const;
export type DpiaEventCode = keyof typeof allDpiaEvents;
export type DpiaEvent = EventToWrite<DpiaEventKind, DpiaEventCode>;

/** An event by its code, with the values that the code asks for; what is empty is left out. */
export function dpiaEvent<Code extends Exclude<DpiaEventCode, 'toldAgain'>>(
  code: Code, values: ValuesOf<(typeof allDpiaEvents)[Code]['values']>, { details = '', at }: Besides = {}
): DpiaEvent {
  return { kind: allDpiaEvents[code].kind, code, values: valuesToKeep(values as Readonly<Record<string, EventValue | undefined>>), details, ...(at ? { at } : {}) };
}
