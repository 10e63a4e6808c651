import type { Temporal } from 'temporal-polyfill';
import { valuesToKeep, type EventToWrite, type EventValue, type ValuesOf } from './eventTable';
import { genericEvents } from './genericEvents';

export interface Besides {
  /** What a person typed, word for word. */
  readonly details?: string;
  /** When it happened, if that is not now. */
  readonly at?: Temporal.Instant;
}

type GenericCode = Exclude<keyof typeof genericEvents, 'toldAgain'>;

/** An event that the cases of every log have, with the values that its code asks for; what is empty is left out. */
export function genericEvent<Code extends GenericCode>(
  code: Code, values: ValuesOf<(typeof genericEvents)[Code]['values']>, { details = '', at }: Besides = {}
): EventToWrite<(typeof genericEvents)[Code]['kind'], Code> {
  const kept = valuesToKeep(values as Readonly<Record<string, EventValue | undefined>>);
  const { kind }: { readonly kind: (typeof genericEvents)[Code]['kind'] } = genericEvents[code];
  return { kind, code, values: kept, details, ...(at ? { at } : {}) };
}

/** Stands for an event of this kind that was lost. */
export function toldAgain<Kind extends string>(
  kind: Kind, values: ValuesOf<(typeof genericEvents)['toldAgain']['values']>, at: Temporal.Instant
): EventToWrite<Kind, 'toldAgain'> {
  return { kind, code: 'toldAgain', values: valuesToKeep(values), details: '', at };
}
