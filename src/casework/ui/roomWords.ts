import strings from '../../loc/caseWords';
import { byKey, type Stem } from '../../loc/texts';
import { choiceKey } from '../rules/choiceKey';
import type { TimeLeft } from '../rules/clock';
import type { EarlyClosingInput } from '../rules/earlyClosing';
import type { Choice } from '../../shared-ui/fields/RadioGroup';
import { counted } from '../../shared-ui/text';
import { coreTitles } from './coreWords';
import type { ValueWords } from './room';
import { showValue, type OwnValues } from './showValue';

/** The words of a room's stored values. Its own texts go before those of every log. */
export interface RoomWords {
  commandTitle(command: string): string;
  /** The words of a stored choice; what is none is shown as it is stored. */
  choiceText(stored: string): string;
  /** Stored choices with their words, to choose from. */
  choicesOf<Value extends string>(values: readonly Value[]): readonly Choice<Value>[];
  /** The label of a path; a path without its own has that of its part of the case. */
  fieldLabel(path: string): string;
  /** What stands in a field, in words. */
  valueText(path: string, value: unknown, about: ValueWords): string;
}

interface RoomsValues extends Pick<OwnValues, 'freeText'> {
  /** Rows of its file, each a line. */
  readonly rows: NonNullable<OwnValues['special']>;
}

/** @param own texts of the room: `command_`, `choice_`, `field_` */
export function roomWords(own: object, { freeText, rows }: RoomsValues): RoomWords {
  const word = (key: string): string | undefined => byKey(own)[key] ?? byKey(strings)[key];
  const choiceText = (stored: string): string => word(`choice_${choiceKey(stored)}`) ?? stored;
  return {
    commandTitle: (command) => word(`command_${command}`) ?? byKey(coreTitles)[command] ?? command,
    choiceText,
    choicesOf: (values) => values.map((key) => ({ key, text: choiceText(key) })),
    fieldLabel: (path) => word(`field_${path.replace(/\./g, '_')}`) ?? word(`field_${path.split('.')[0]}`) ?? path,
    valueText: showValue({ choice: choiceText, text: (path, text, about) => (path === 'service' ? about.serviceText?.(text) ?? text : undefined), freeText, special: (path, value, about) => rows(path, value, about) ?? (path === 'file.closing' ? closingText(value as EarlyClosingInput, choiceText) : undefined) })
  };
}

/** How a case of any log was closed. */
const closingText = ({ how, who, why, advice, adviceBy, mergedInto }: EarlyClosingInput, choiceText: RoomWords['choiceText']): string => filled(choiceText(how), mergedInto, who, why, advice, adviceBy);

/** What is filled of a row, as one line. */
export const filled = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined && part !== '').join('; ');

/** What a room says of the days that are left: `leftOne`, `leftOther`, `lateOne`, `lateOther` are counted; `leftWaiting` where its clock may wait. */
type DayTexts = { readonly leftWaiting?: string } & Readonly<Record<'leftNone' | 'leftMet' | 'leftStopped' | 'leftLastDay' | 'leftOne' | 'leftOther' | 'lateOne' | 'lateOther', string>>;
const stem = (key: 'left' | 'late'): Stem<DayTexts> => key;

/** '12 days left to answer': a law that counts days counts all hours of the last one. */
export function daysLeftText(texts: DayTexts, left: TimeLeft): string {
  switch (left.state) {
    case 'none': return texts.leftNone;
    case 'waiting': return texts.leftWaiting ?? texts.leftNone;
    case 'met': return texts.leftMet;
    case 'stopped': return texts.leftStopped;
    case 'late': return counted(texts, stem('late'), Math.floor(left.hours / 24) + 1);
    case 'running': case 'due-soon': return left.hours < 24 ? texts.leftLastDay : counted(texts, stem('left'), Math.floor(left.hours / 24));
  }
}
