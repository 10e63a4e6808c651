import type { CaseHistoryRow } from '../../../platform/lists/caseLists';
import { holdsWords, titleOfEvent, withoutWords, type EventTable } from '../../rules/events/eventTable';
import { writeEventValues } from '../eventRow';
import type { StoredEvent } from '../events';

/** Kinds of rows without a code whose title is what an officer typed. */
const typedTitles: readonly string[] = ['investigation', 'action recorded'];

type Words = Pick<StoredEvent, 'kind' | 'code' | 'values' | 'title' | 'details'>;

/** Whether something of the event goes with disposal: what was typed, and names. @param events the codes of the kind of case */
export function eventToEmpty(events: EventTable, { kind, code, values, title, details }: Words): boolean {
  const isTyped = code === '' ? typedTitles.includes(kind) : !Object.hasOwn(events, code);
  return details !== '' || holdsWords(events, code, values) || (isTyped && title !== kind);
}

/** What is written over such an event. Of a code that this version does not know nobody can say what its values and its title hold. */
export function emptiedEvent(events: EventTable, { kind, code, values }: Words): Pick<CaseHistoryRow, 'Details' | 'EventValues'> & Partial<Pick<CaseHistoryRow, 'Title'>> {
  const emptied = withoutWords(events, code, values);
  const title = Object.hasOwn(events, code) ? titleOfEvent(events, code, emptied) : code !== '' || typedTitles.includes(kind) ? kind : undefined;
  return { Details: '', EventValues: writeEventValues(emptied), ...(title === undefined ? {} : { Title: title }) };
}
