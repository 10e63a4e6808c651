import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import type { NewCaseHistoryRow } from '../lists';
import { caseEvents, eventTitle, NOTE_LIMIT, readRule, TEXT_LIMIT, utcSecond, type CaseEvent, type EventValue, type EventValues } from '../rules';

/** @param rowVersion of the case's row that the event tells of; empty for events that changed no row */
export function eventRow(services: DeskServices, reference: string, event: CaseEvent, rowVersion = ''): NewCaseHistoryRow {
  const { kind, code, values, details, at } = event;
  const stored = fitting(code, values);
  return {
    Title: eventTitle(code, stored).slice(0, TEXT_LIMIT), CaseReference: reference, EventKind: kind, EventCode: code, EventValues: writeEventValues(stored),
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

function fitting(code: CaseEvent['code'], values: EventValues): EventValues {
  if (writeEventValues(values).length <= NOTE_LIMIT) {
    return values;
  }
  const cut = (text: string): string => (text.length > shortened ? `${text.slice(0, shortened)}…` : text);
  const rules: Readonly<Record<string, Parameters<typeof readRule>[0]>> = caseEvents[code].values;
  return Object.fromEntries(Object.entries(values).map(([name, each]): [string, EventValue] => {
    const isTyped = rules[name] !== undefined && readRule(rules[name]).type === 'typed';
    return [name, !isTyped ? each : typeof each === 'string' ? cut(each) : Array.isArray(each) ? each.slice(0, 20).map((line: string) => cut(line)) : each];
  }));
}
