import strings from '../../../loc/complaints';
import { byKey } from '../../../loc/texts';
import type { TimeLeft } from '../../../casework/rules/clock';
import { choiceKey } from '../../../casework/rules/choiceKey';
import { coreTitles } from '../../../casework/ui/coreWords';
import type { ValueWords } from '../../../casework/ui/room';
import { showValue } from '../../../casework/ui/showValue';
import type { Choice } from '../../../shared-ui/fields/RadioGroup';
import { counted } from '../../../shared-ui/text';
import type { ComplaintCommand } from '../../rules/cases/commands';
import type { ComplaintFile } from '../../rules/cases/complaintFile';

const words = byKey(strings);

export const commandTitle = (command: ComplaintCommand): string => words[`command_${command}`] ?? byKey(coreTitles)[command] ?? command;

/** The words of a stored choice; what is none is shown as it is stored. */
export const choiceText = (stored: string): string => words[`choice_${choiceKey(stored)}`] ?? stored;

/** Stored choices with their words, to choose from. */
export const choicesOf = <Value extends string>(values: readonly Value[]): readonly Choice<Value>[] => values.map((key) => ({ key, text: choiceText(key) }));

/** What a complaint is called beside its reference: what it is about, or that it is one. */
export const titleText = (stored: string): string => (stored === 'Complaint' ? strings.title_complaint : choiceText(stored));

/** The label of a path; a path without its own has that of its part of the case. */
export const fieldLabel = (path: string): string => words[`field_${path.replace(/\./g, '_')}`] ?? words[`field_${path.split('.')[0]}`] ?? path;

const freeText = /(reason|said|name|contact|service|notPossible|decidedBy|file|group|breach|policy)/i;

const filled = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join('; ');

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

/** What stands in a field, in words. */
export const valueText: (path: string, value: unknown, about: ValueWords) => string = showValue({
  choice: choiceText,
  text: (path, text, about) => (path === 'service' ? about.serviceText?.(text) ?? text : undefined),
  freeText,
  special: rowsOf
});

/** '12 days left to acknowledge': the law counts days, and all hours of the last one. */
export function leftText(left: TimeLeft): string {
  switch (left.state) {
    case 'none': return strings.leftNone;
    case 'met': return strings.leftMet;
    case 'stopped': return strings.leftStopped;
    case 'late': return counted(strings, 'late', Math.floor(left.hours / 24) + 1);
    case 'running': case 'due-soon': return left.hours < 24 ? strings.leftLastDay : counted(strings, 'left', Math.floor(left.hours / 24));
  }
}
