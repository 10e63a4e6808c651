import { normaliseText } from '../../../../casework/rules/normaliseText';
import type { Answer, Question } from '../../../rules/questionnaire/questionnaire';
import { dayText, foundDay } from '../days';
import { plainLine } from '../still';
import type { WordWords } from '../words';
import { readChoice, readChoices } from './choices';
import type { UnplacedReason } from './found';
import { writtenLines, type Prompts } from './prompts';
import type { Piece } from './regions';

/** What the pieces of a question say. Without an answer they say something that is none. */
export interface ReadAnswer {
  readonly answer: Answer | undefined;
  readonly left: readonly { readonly text: string; readonly reason: UnplacedReason }[];
  readonly doubtfulDay?: string;
}

export interface AnswerFacts {
  readonly words: readonly WordWords[];
  readonly prompts: Prompts;
  /** The answer that the document was made with; undefined where nobody knows. */
  readonly before: Answer | undefined;
}

export function readAnswer(question: Question, pieces: readonly Piece[], facts: AnswerFacts): ReadAnswer {
  switch (question.kind) {
    case 'text':
    case 'line': return { answer: written(question, pieces, facts), left: [] };
    case 'day': return day(pieces, facts);
    case 'choice': return readChoice(question, pieces, facts);
    case 'choices': return readChoices(question, pieces, facts);
  }
}

/** Programs change blanks at the ends of lines, and ours are gone when it is stored. */
const compared = (text: string): string => normaliseText(text).split('\n').map((line) => line.trimEnd()).join('\n');

function written({ kind }: Question, pieces: readonly Piece[], { prompts, before }: AnswerFacts): string {
  const old = typeof before === 'string' ? before : '';
  const oldLines = new Set(old.split('\n').map(plainLine));
  const lines = writtenLines(pieces, prompts, (line) => oldLines.has(plainLine(line)));
  const text = normaliseText(lines.join('\n'));
  // as it was, to the letter
  if (compared(text) === compared(old)) return old;
  return kind === 'line' ? text.split('\n').map((line) => line.trim()).filter((line) => line !== '').join(' ') : text;
}

function day(pieces: readonly Piece[], { words, prompts, before }: AnswerFacts): ReadAnswer {
  const lines = writtenLines(pieces, prompts).map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0) return { answer: '', left: [] };
  const old = typeof before === 'string' && before !== '' ? before : undefined;
  const isOld = (line: string): boolean => old !== undefined && words.some(({ language }) => plainLine(dayText(old, language)) === plainLine(line));
  const days = lines.map((line) => ({ line, day: isOld(line) ? { day: old ?? '', isDoubtful: false } : foundDay(line) }));
  const read = days.filter((each) => each.day !== undefined);
  const [only] = read;
  const different = new Set(read.map((each) => each.day?.day));
  if (different.size !== 1 || only.day === undefined) return { answer: undefined, left: [{ text: lines.join('\n'), reason: 'notADay' }] };
  const rest = days.filter((each) => each.day === undefined).map(({ line }) => line);
  return { answer: only.day.day, left: rest.length === 0 ? [] : [{ text: rest.join('\n'), reason: 'notADay' }], ...(only.day.isDoubtful ? { doubtfulDay: only.line } : {}) };
}
