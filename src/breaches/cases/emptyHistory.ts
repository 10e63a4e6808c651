import type { CaseHistoryRow } from '../lists';
import { eventHoldsWords, eventTitle, eventWithoutWords, isEventCode } from '../rules';
import { writeEventValues } from '../../casework/store/eventRow';
import type { StoredEvent } from '../../casework/store/events';

/** Kinds of rows without a code whose title is what an officer typed. */
const typedTitles: readonly string[] = ['investigation', 'action recorded'];

type Words = Pick<StoredEvent, 'kind' | 'code' | 'values' | 'title' | 'details'>;

/** Whether something of the event goes with disposal: what was typed, and names. */
export function eventToEmpty({ kind, code, values, title, details }: Words): boolean {
  return details !== '' || eventHoldsWords(code, values) || ((code === '' ? typedTitles.includes(kind) : !isEventCode(code)) && title !== kind);
}

/** What is written over such an event. Of a code that this version does not know nobody can say what its values and its title hold. */
export function emptiedEvent({ kind, code, values }: Words): Pick<CaseHistoryRow, 'Details' | 'EventValues'> & Partial<Pick<CaseHistoryRow, 'Title'>> {
  const emptied = eventWithoutWords(code, values);
  const title = isEventCode(code) ? eventTitle(code, emptied) : code !== '' || typedTitles.includes(kind) ? kind : undefined;
  return { Details: '', EventValues: writeEventValues(emptied), ...(title === undefined ? {} : { Title: title }) };
}
