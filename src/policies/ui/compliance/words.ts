import strings from '../../../loc/compliance';
import { formatUkDate, formatUkStamp, ukStartOfDay } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { failureSentence } from '../../../shared-ui/failure';
import { counted, fill } from '../../../shared-ui/text';
import type { ReadingState } from '../../rules';
import { asked, haveRead, type CellKind, type Tally } from '../../rules/tally';

export const kindText = (kind: CellKind): string => strings[`kind_${kind}`];

/** The sign in a crowded cell; its words are beside it for who does not see it, and in the key above. */
export const kindSign: Readonly<Record<CellKind, string>> = { none: '', unknown: '?', read: '✓', late: '(✓)', toRead: '…', overdue: '!', declined: '✗', exempt: '–' };

/** `12 of 40`: never a share without what it is of. */
export const ofText = (tally: Tally): string => (asked(tally) === 0 ? strings.nobody : fill(strings.readOf, haveRead(tally), asked(tally)));

export const percent = (tally: Tally): number => (asked(tally) === 0 ? 0 : Math.round((haveRead(tally) / asked(tally)) * 100));

export const departmentName = (name: string): string => name || strings.noDepartment;

/** How a person stands, in a sentence. */
export function stateText(state: ReadingState, locale: Locale): string {
  switch (state.kind) {
    case 'not-concerned': return strings.kind_none;
    case 'exempt': return fill(strings.stateExempt, state.reason);
    case 'read': return state.daysLate > 0 ? counted(strings, 'stateLate', state.daysLate, state.number, formatUkStamp(state.at), state.daysLate) : fill(strings.stateRead, state.number, formatUkStamp(state.at));
    case 'declined': return fill(strings.stateDeclined, state.number, formatUkStamp(state.at));
    case 'to-read': return counted(strings, 'stateToRead', state.daysLeft, formatUkDate(ukStartOfDay(state.due), locale), state.daysLeft) + formerText(state.formerNumber);
    case 'overdue': return counted(strings, 'stateOverdue', state.daysLate, formatUkDate(ukStartOfDay(state.due), locale), state.daysLate) + formerText(state.formerNumber);
  }
}

const formerText = (number: number | undefined): string => (number === undefined ? '' : `. ${fill(strings.stateFormer, number)}`);

/** What to say when the figures could not be read. */
export function failureText(error: unknown): string {
  // a list that is not there is one that set-up makes
  return isDeskError(error) ? failureSentence(error.kind, { 'not-found': failureSentence('not-set-up') }) : strings.failedDirectory;
}
