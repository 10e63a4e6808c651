import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { utcSecond } from '../../calendar';
import type { NewCaseHistoryRow } from '../../platform/lists/caseLists';
import { readRule, titleOfEvent, type EventTable, type EventToWrite, type EventValue, type EventValues } from '../rules/events/eventTable';
import { NOTE_LIMIT, TEXT_LIMIT } from '../rules/limits';

/** Where the events of a kind are written: in the folder of its key, by the table of its codes. */
export interface EventSite {
  readonly services: DeskServices;
  readonly kind: { readonly key: string; readonly events: EventTable };
}

/** @param rowVersion of the case's row that the event tells of; empty for events that changed no row */
export function eventRow({ services, kind: of }: EventSite, reference: string, event: EventToWrite, rowVersion: string): NewCaseHistoryRow {
  const { kind, code, values, details, at } = event;
  const stored = fitting(of.events, code, values);
  return {
    Title: titleOfEvent(of.events, code, stored).slice(0, TEXT_LIMIT), CaseReference: reference, EventKind: kind, EventCode: code, EventValues: writeEventValues(stored),
    Details: details, EventAt: utcSecond(at ?? services.now()), RowVersion: rowVersion
  };
}

export const writeEventValues = (values: EventValues): string => (Object.keys(values).length === 0 ? '' : JSON.stringify(values));

const value = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]);
const stored = v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown()));

/** The values as far as they can be read. What cannot stands as text under `unreadable`, which no code has: no page shows it, and disposal empties it. */
export function readEventValues(text: string | null | undefined): EventValues {
  const read = v.safeParse(stored, text ?? '');
  if (!read.success) {
    return (text ?? '') === '' ? {} : { unreadable: text ?? '' };
  }
  const entries = Object.entries(read.output);
  const unreadable = entries.filter(([, each]) => !v.is(value, each));
  return {
    ...Object.fromEntries(entries.flatMap(([name, each]) => (v.is(value, each) ? [[name, each] as const] : []))),
    ...(unreadable.length === 0 ? {} : { unreadable: JSON.stringify(Object.fromEntries(unreadable)) })
  };
}

/** So much of each typed text stays when all together do not fit into the column; the whole of it is in the case and its versions. */
const shortened = 2000;

function fitting(table: EventTable, code: string, values: EventValues): EventValues {
  if (writeEventValues(values).length <= NOTE_LIMIT) {
    return values;
  }
  const cut = (text: string): string => (text.length > shortened ? `${text.slice(0, shortened)}…` : text);
  const rules = table[code]?.values ?? {};
  return Object.fromEntries(Object.entries(values).map(([name, each]): [string, EventValue] => {
    const isTyped = rules[name] !== undefined && readRule(rules[name]).type === 'typed';
    return [name, !isTyped ? each : typeof each === 'string' ? cut(each) : Array.isArray(each) ? each.slice(0, 20).map((line: string) => cut(line)) : each];
  }));
}
