import strings from '../../../loc/complaints';
import type { TimeLeft } from '../../../casework/rules/clock';
import { daysLeftText, filled, roomWords } from '../../../casework/ui/roomWords';
import type { ComplaintFile } from '../../rules/cases/complaintFile';

/** Rows of the investigation: what was said, and what came of it. */
function rowsOf(path: string, value: unknown): string | undefined {
  const rows = (value: unknown): value is readonly object[] => Array.isArray(value) && value.length > 0;
  if (!rows(value)) return undefined;
  switch (path) {
    case 'file.points': return (value as ComplaintFile['points']).map(({ text, conclusion, upheld, reason, action }) => filled(text, conclusion, upheld && choiceText(upheld), reason, action)).join('\n');
    case 'file.enquiries': return (value as ComplaintFile['enquiries']).map(({ of, what, askedOn, answer, answeredOn }) => filled(of, what, askedOn, answer, answeredOn)).join('\n');
    case 'file.progress': return (value as ComplaintFile['progress']).map(({ on, how, what, by }) => filled(on, how && choiceText(how), what, by)).join('\n');
    case 'file.concerns': return (value as ComplaintFile['concerns']).map(({ name }) => name).join(', ');
    default: return undefined;
  }
}

/** Complaints in words. */
export const { commandTitle, choiceText, choicesOf, fieldLabel, valueText } = roomWords(strings, {
  freeText: /(reason|said|name|contact|service|notPossible|decidedBy|file|group|breach|request|policy)/i, rows: rowsOf
});

/** What a complaint is called beside its reference: what it is about, or that it is one. */
export const titleText = (stored: string): string => (stored === 'Complaint' ? strings.title_complaint : choiceText(stored));

/** '12 days left to acknowledge'. */
export const leftText = (left: TimeLeft): string => daysLeftText(strings, left);
