import type { InlineControl } from '../../../../casework/documents/read/paragraph';
import { linesIn } from '../../../../casework/documents/read/wordText';
import type { Answer, Question } from '../../../rules/questionnaire/questionnaire';
import { labelOf } from '../out/answerXml';
import { boxTag } from '../places';
import { plainLine } from '../still';
import type { AnswerFacts, ReadAnswer } from './answerText';
import type { Piece } from './regions';

const key = (text: string): string => plainLine(text).toLowerCase().replace(/[.;,]$/, '');

const codesIn = (answer: Answer | undefined): readonly string[] => (typeof answer === 'object' ? answer : answer === undefined || answer === '' ? [] : [answer]);

/** The code of a choice by its label in any language, or by itself. */
class Labels {
  public readonly codes: readonly string[];
  private readonly byLabel: ReadonlyMap<string, string>;

  public constructor(question: Question, { words, before }: AnswerFacts) {
    // what was answered before and is no choice any more may stay
    this.codes = [...new Set([...(question.choices ?? []), ...codesIn(before)])];
    this.byLabel = new Map(this.codes.flatMap((code) => [[key(code), code] as const, ...words.map((each) => [key(labelOf(question, code, each)), code] as const)]));
  }

  public of(text: string): string | undefined {
    return this.byLabel.get(key(text));
  }
}

/** One of several, from its list or typed by hand. */
export function readChoice(question: Question, pieces: readonly Piece[], facts: AnswerFacts): ReadAnswer {
  const labels = new Labels(question, facts);
  const lists = pieces.flatMap(({ block }) => (block.kind === 'paragraph' ? block.controls : [])).filter(({ value }) => value !== undefined && labels.codes.includes(value));
  const chosen = new Map(lists.map(({ text, value }) => [key(text), value ?? '']));
  const lines = pieces.flatMap(({ block }) => linesIn([block])).flatMap((text) => text.split('\n')).map((line) => line.trim()).filter((line) => line !== '' && !facts.prompts.shows(line, { prompt: true }));
  const read = lines.map((line) => ({ line, code: chosen.get(key(line)) ?? labels.of(line) }));
  const codes = [...new Set(read.flatMap(({ code }) => code ?? []))];
  const rest = read.filter(({ code }) => code === undefined).map(({ line }) => line);
  if (codes.length > 1 || (codes.length === 0 && rest.length > 0)) return { answer: undefined, left: [{ text: lines.join('\n'), reason: 'notAChoice' }] };
  return { answer: codes[0] ?? '', left: rest.length === 0 ? [] : [{ text: rest.join('\n'), reason: 'notAChoice' }] };
}

const boxes = /^\s*(?:([☒☑✓✔✗✘■●🗹🗷])|([☐□○❑❒])|\[\s*([x✓])\s*\]|(\[\s*\]))\s*/iu;

interface Line {
  readonly code: string | undefined;
  readonly text: string;
  readonly ticked: boolean | undefined;
  /** Somebody wrote other words beside the box. */
  readonly isReworded: boolean;
}

/** Several, from their boxes or typed by hand. */
export function readChoices(question: Question, pieces: readonly Piece[], facts: AnswerFacts): ReadAnswer {
  const labels = new Labels(question, facts);
  const lines = pieces.flatMap(({ block }) => linesIn([block]).flatMap((text) => text.split('\n')).map((line) => readLine(line, block.kind === 'paragraph' ? block.controls : [], question, labels)))
    .filter(({ text }) => text !== '');
  const known = lines.filter((line): line is Line & { code: string } => line.code !== undefined);
  const rest = lines.filter(({ code, isReworded }) => code === undefined || isReworded).map(({ text }) => text);
  const left = rest.length === 0 ? [] : [{ text: rest.join('\n'), reason: 'notAChoice' as const }];
  const boxed = known.filter(({ ticked }) => ticked !== undefined);
  // typed without boxes: what stands there is what is meant, unless all of it still stands there
  const typed = boxed.length === 0 && known.length > 0 && known.length < labels.codes.length;
  if (boxed.length === 0 && !typed) return { answer: codesIn(facts.before).length === 0 && facts.before !== undefined && known.length === 0 ? [] : undefined, left: known.length === 0 ? left : [{ text: lines.map(({ text }) => text).join('\n'), reason: 'notAChoice' }] };
  const ticked = new Set((typed ? known : known.filter((line) => line.ticked)).map(({ code }) => code));
  const before = codesIn(facts.before);
  // in the order in which they were said before, where they are the same
  const same = before.length === ticked.size && before.every((code) => ticked.has(code));
  return { answer: same ? before : labels.codes.filter((code) => ticked.has(code)), left };
}

function readLine(line: string, controls: readonly InlineControl[], question: Question, labels: Labels): Line {
  const box = controls.find(({ checked }) => checked !== undefined);
  const [whole = '', on, , typedOn] = boxes.exec(line) ?? [];
  const text = line.slice(whole.length).trim();
  const seen = whole === '' ? undefined : on !== undefined || typedOn !== undefined;
  const labelled = labels.of(text);
  const code = labelled ?? labels.codes.find((each) => box?.tag === boxTag(question.id, each));
  // a sign that somebody typed over the box says more than the box
  const ticked = seen ?? box?.checked;
  const words = text !== '' ? text : code ?? (ticked === true ? whole.trim() : '');
  return { code, text: words, ticked, isReworded: text !== '' && labelled === undefined };
}
