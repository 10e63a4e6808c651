import { linesIn, type ParagraphBlock, type WordBlock } from '../../../../casework/documents/read/wordText';
import type { Answer, Question } from '../../../rules/questionnaire/questionnaire';
import { sameValue } from '../../../../casework/rules/differences';
import type { NumberedSection } from '../numbered';
import { helpLines } from '../out/bodyXml';
import { wordStyles } from '../out/styles';
import { plainLine, stillHash } from '../still';
import type { WordWords } from '../words';
import { readAnswer, type ReadAnswer } from './answerText';
import type { FoundNote, Unplaced } from './found';
import { Prompts } from './prompts';
import type { Piece, Region } from './regions';
import { tableByHeads } from './riskTables';

export interface AnswersFacts {
  readonly sections: readonly NumberedSection[];
  readonly words: readonly WordWords[];
  /** Short hashes of the lines that are no answers. */
  readonly still: ReadonlySet<string>;
  /** What the document was made with; undefined where nobody knows. */
  readonly before: Readonly<Record<string, Answer>> | undefined;
}

export interface FoundAnswers {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly missing: readonly string[];
  readonly unread: readonly string[];
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly FoundNote[];
}

/** The answers of all questions that have a place in the document. */
export function answersIn(regions: readonly Region[], facts: AnswersFacts): FoundAnswers {
  const prompts = new Prompts(facts.words);
  const answers: Record<string, Answer> = {};
  const [missing, unread]: string[][] = [[], []];
  const [unplaced, notes]: [Unplaced[], FoundNote[]] = [[], []];
  for (const { question } of facts.sections.flatMap(({ questions }) => questions)) {
    const own = regions.filter(({ target }) => target?.kind === 'question' && target.question.id === question.id);
    if (own.length === 0) {
      missing.push(question.id);
      continue;
    }
    const before = facts.before && (facts.before[question.id] ?? '');
    const places = joinMoved(own).map(({ heading, pieces }) => ({ heading, read: readAnswer(question, answering(question, pieces, facts), { words: facts.words, prompts, before }) }));
    const [first, ...others] = chosen(places, before);
    const put = (text: string, reason: Unplaced['reason'], under: string): void => void unplaced.push({ text, reason, under, question: question.id });
    for (const { heading, read } of others) if (read.answer !== undefined && read.answer.length > 0) put(asText(read.answer, question, facts.words), 'doubled', heading);
    for (const { heading, read } of places) for (const { text, reason } of read.left) put(text, reason, heading);
    if (first.read.answer === undefined) unread.push(question.id);
    else answers[question.id] = first.read.answer;
    if (first.read.doubtfulDay !== undefined) notes.push({ code: 'doubtfulDay', question: question.id, text: first.read.doubtfulDay });
    for (const { byNumber, heading } of own) if (byNumber) notes.push({ code: 'byNumber', question: question.id, text: heading });
  }
  return { answers, missing, unread, unplaced, notes };
}

interface Place {
  readonly heading: string;
  readonly read: ReadAnswer;
}

/** Of several places that say different things the one that was changed, else the first that says something: the rest is shown. */
function chosen(places: readonly Place[], before: Answer | undefined): readonly Place[] {
  const different = places.filter((place, at) => places.findIndex(({ read }) => sameValue(read.answer, place.read.answer)) === at);
  const changed = different.filter(({ read }) => read.answer !== undefined && !sameAnswer(read.answer, before ?? ''));
  const said = changed.find(({ read }) => (read.answer ?? '').length > 0) ?? changed[0] ?? different.find(({ read }) => read.answer !== undefined) ?? different[0];
  return [said, ...changed.filter((each) => each !== said)];
}

const sameAnswer = (one: Answer, other: Answer): boolean => (one.length === 0 ? other.length === 0 : sameValue(one, other));

const asText = (answer: Answer, question: Question, [words]: readonly WordWords[]): string => (typeof answer === 'string' ? answer : answer.map((code) => words.choice(question, code)).join('\n'));

/** A control that was moved out of its place, which nothing was put into, and what was written there, are one answer. */
function joinMoved(own: readonly Region[]): readonly Pick<Region, 'heading' | 'pieces'>[] {
  const hasControl = ({ pieces }: Region): boolean => pieces.some(({ control }) => control !== undefined);
  const [home, ...more] = own.filter((region) => !hasControl(region));
  const moved = own.filter(hasControl);
  if (home && more.length === 0 && moved.length === 1) return [{ heading: home.heading, pieces: [...home.pieces, ...moved[0].pieces] }];
  const full = own.filter(({ pieces }) => linesIn(pieces.map(({ block }) => block)).some((line) => line.trim() !== ''));
  return full.length > 0 ? full.map(withoutRepeats) : own.slice(0, 1);
}

/** A control that was put down twice at one place says the same thing once. */
function withoutRepeats({ heading, pieces }: Region): Pick<Region, 'heading' | 'pieces'> {
  const texts = new Map<number, string>();
  for (const { block, control } of pieces) if (control !== undefined && control >= 0) texts.set(control, `${texts.get(control) ?? ''}\n${linesIn([block]).join('\n')}`);
  const first = new Map([...texts].reverse().map(([control, text]) => [text, control] as const));
  return { heading, pieces: pieces.filter(({ control }) => control === undefined || control < 0 || first.get(texts.get(control) ?? '') === control) };
}

/** Without the help that stands above an answer: each of its lines once, and never what stands in the answer's control. */
function answering(question: Question, pieces: readonly Piece[], { sections, words, still }: AnswersFacts): readonly Piece[] {
  const help = new Set(words.flatMap((each) => helpLines(question, { sections, words: each })).map(plainLine));
  const seen = new Set<string>();
  let began = false;
  // a table of risks that was moved here is read as one
  return pieces.filter(({ block }) => block.kind !== 'table' || tableByHeads(block, words) === undefined).flatMap((piece): readonly Piece[] => {
    const { block, control } = piece;
    const line = block.kind === 'paragraph' && control === undefined ? plainLine(block.text) : undefined;
    // help of when the document was made is known by its style
    const isHelp = line !== undefined && line !== '' && !seen.has(line) && (help.has(line) || (block.kind === 'paragraph' && block.style === wordStyles.help.name && still.has(stillHash(line))));
    if (isHelp) {
      seen.add(line);
      return [];
    }
    if (began || line === '') return [piece];
    began = true;
    const added = line === undefined ? undefined : [...help].find((each) => line.startsWith(`${each} `));
    return [added === undefined || line === undefined || block.kind !== 'paragraph' ? piece : { block: withText(block, line.slice(added.length).trim()), control }];
  });
}

const withText = (block: ParagraphBlock, text: string): WordBlock => ({ ...block, text, controls: [] });
