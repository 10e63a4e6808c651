import { breachEvents, type BreachEventKind } from './breachEvents';
import { titleOfEvent, valuesToKeep, type EventTable, type EventToWrite, type EventValue, type EventValues, type ValuesOf } from '../../../../casework/rules/events/eventTable';
import { genericEvents, type GenericEventKind } from '../../../../casework/rules/events/genericEvents';
import { toldAgain, type Besides } from '../../../../casework/rules/events/makeEvent';

/** Every code of a breach: what all logs have, and its own. */
export const caseEvents = { ...genericEvents, ...breachEvents } as const;
export type EventCode = keyof typeof caseEvents;
/** Stable words in `Case history`, whatever language the officer reads; pages show the strings of `event_<key>`. */
export type CaseEventKind = GenericEventKind | BreachEventKind;

/** A row of the history of a breach to be. */
export type CaseEvent = EventToWrite<CaseEventKind, EventCode>;

/** An event by its code, with the values that the code asks for; what is empty is left out. */
export function caseEvent<Code extends Exclude<EventCode, 'toldAgain'>>(code: Code, values: ValuesOf<(typeof caseEvents)[Code]['values']>, { details = '', at }: Besides = {}): CaseEvent {
  return { kind: caseEvents[code].kind, code, values: valuesToKeep(values as Readonly<Record<string, EventValue | undefined>>), details, ...(at ? { at } : {}) };
}

export { toldAgain };

export const isEventCode = (code: string): code is EventCode => Object.hasOwn(caseEvents, code);

const table: EventTable = caseEvents;

/** What stands in `Title`, for the list view. */
export const eventTitle = (code: string, values: EventValues): string => titleOfEvent(table, code, values);
