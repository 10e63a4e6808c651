import type { EventTable, EventToWrite, EventValue, ValuesOf } from '../../../casework/rules/events/eventTable';
import { valuesToKeep } from '../../../casework/rules/events/eventTable';
import { genericEvents, type GenericEventKind } from '../../../casework/rules/events/genericEvents';
import { scheduleEvents } from '../schedule/events';
import { searchEvents } from '../searches/events';
import type { Besides } from '../../../casework/rules/events/makeEvent';

/** Kinds of events that only requests have. */
export type OwnEventKind = 'assessed' | 'received changed' | 'start changed' | 'clarified' | 'extended' | 'answered' | 'promised' | 'reviewed' | 'linked' | 'search' | 'schedule';
export type RequestEventKind = GenericEventKind | OwnEventKind;

/** `choice` of the log's columns, `part` what of the facts was changed, `wait` what the time waits for, `gap` what an answer lacked. */
export type RequestFamily = 'choice' | 'part' | 'wait' | 'gap' | 'searchWay' | 'searchOutcome' | 'entryDecision';

/** What happens to requests only. `details` beside the values is what a person typed. */
export const requestEvents = {
  assessed: { kind: 'assessed', title: ['kind'], values: { kind: 'code:choice', kindBefore: 'code:choice?', rights: 'code:choice[]?' } },
  factsChanged: { kind: 'assessed', values: { changed: 'code:part[]' } },
  receivedChanged: { kind: 'received changed', title: ['received'], values: { received: 'moment', receivedBefore: 'moment?' } },
  startAsked: { kind: 'start changed', title: ['what'], values: { what: 'code:wait', asked: 'moment?', askedBefore: 'moment?' } },
  startGiven: { kind: 'start changed', title: ['what'], values: { what: 'code:wait', given: 'moment?', givenBefore: 'moment?' } },
  clarified: { kind: 'clarified', values: { asked: 'number', waiting: 'number?' } },
  extended: { kind: 'extended', title: ['ground'], values: { ground: 'code:choice?', at: 'moment', before: 'moment?', late: 'flag?' } },
  extensionTakenBack: { kind: 'extended', values: { before: 'moment' } },
  answered: {
    kind: 'answered', title: ['right', 'outcome'],
    values: { right: 'code:choice', outcome: 'code:choice', on: 'day', how: 'code:choice?', late: 'flag?', before: 'code:choice?' }
  },
  // an answer before it goes: what is written of it, and parts that go before the rest
  answerWritten: { kind: 'answered', title: ['right'], values: { right: 'code:choice' } },
  partSent: { kind: 'answered', title: ['right'], values: { right: 'code:choice', on: 'day', how: 'code:choice?' } },
  partTakenBack: { kind: 'answered', title: ['right'], values: { right: 'code:choice', on: 'day' } },
  sentLacking: { kind: 'answered', title: ['right'], values: { right: 'code:choice', gaps: 'code:gap[]', who: 'person', advice: 'typed', adviceBy: 'person' } },
  // what is contested is not used while it is looked at
  restrictionBegun: { kind: 'answered', title: ['right', 'since'], values: { right: 'code:choice', since: 'day', before: 'day?' } },
  restrictionLifted: { kind: 'answered', title: ['right', 'lifted'], values: { right: 'code:choice', lifted: 'day', told: 'day?', before: 'day?' } },
  restrictionTakenBack: { kind: 'answered', title: ['right', 'since'], values: { right: 'code:choice', since: 'day' } },
  liftingTakenBack: { kind: 'answered', title: ['right', 'lifted'], values: { right: 'code:choice', lifted: 'day' } },
  promised: { kind: 'promised', title: ['by'], values: { by: 'day', before: 'day?' } },
  reviewed: { kind: 'reviewed', values: { withheld: 'number?', others: 'number?', opinions: 'number?', healthWaiting: 'number?', unfounded: 'flag?' } },
  ...searchEvents,
  ...scheduleEvents,
  closedWithoutResponse: {
    kind: 'closed', title: ['closing'],
    values: { closing: 'code:choice', keptUntil: 'day', who: 'person?', advice: 'typed?', adviceBy: 'person?', mergedInto: 'text?' }
  }
} as const satisfies EventTable<RequestEventKind, RequestFamily>;

/** Every code of a request: what all logs have, and its own. */
export const allRequestEvents = { ...genericEvents, ...requestEvents } as const;
export type RequestEventCode = keyof typeof allRequestEvents;
export type RequestEvent = EventToWrite<RequestEventKind, RequestEventCode>;

/** An event by its code, with the values that the code asks for; what is empty is left out. */
export function requestEvent<Code extends Exclude<RequestEventCode, 'toldAgain'>>(
  code: Code, values: ValuesOf<(typeof allRequestEvents)[Code]['values']>, { details = '', at }: Besides = {}
): RequestEvent {
  return {
    kind: allRequestEvents[code].kind, code, values: valuesToKeep(values as Readonly<Record<string, EventValue | undefined>>), details,
    ...(at ? { at } : {})
  };
}
