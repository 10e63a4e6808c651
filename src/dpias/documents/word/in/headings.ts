import type { ParagraphBlock, WordBlock } from '../../../../casework/documents/read/wordText';
import type { Question } from '../../../rules/questionnaire/questionnaire';
import { plainLine } from '../still';
import type { NumberedSection } from '../numbered';
import { endBookmark, numberOfBookmark } from '../places';
import type { TableName, WordWords } from '../words';

/** What a heading of the document begins. */
export type Target =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'table'; readonly table: TableName }
  | { readonly kind: 'section' }
  /** Behind the last question. */
  | { readonly kind: 'end' }
  /** A heading that is none of ours, or of a question that this questionnaire does not have. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'gone'; readonly id: string };

export interface Head {
  readonly target: Target;
  /** The paragraph is the heading; otherwise it only carries its bookmark, and its text is an answer. */
  readonly isHeading: boolean;
  readonly byNumber: boolean;
}

export interface HeadingFacts {
  readonly sections: readonly NumberedSection[];
  readonly words: readonly WordWords[];
  /** What stood under each number when the document was made; undefined where nobody knows. */
  readonly numbers: Readonly<Record<string, string>> | undefined;
  /** Whether a paragraph stands in the control of an answer. */
  readonly inAnswer: (block: ParagraphBlock) => boolean;
}

const numberedTitle = /^(\d+(?:\.\d+)*)\.?\s+(.+)$/;
const key = (text: string): string => plainLine(text).toLowerCase();
export const keyOfTarget = (target: Target): string => (target.kind === 'question' ? target.question.id : target.kind === 'table' ? `:${target.table}` : target.kind === 'gone' ? `?${target.id}` : '');

/** The headings of a document by the places of their blocks: by bookmark, else by number and title, else by title, and last by number alone where nothing else was found. */
export function headsOf(blocks: readonly WordBlock[], facts: HeadingFacts): ReadonlyMap<number, Head> {
  const titles = new Titles(facts);
  const heads = new Map<number, Head>();
  blocks.forEach((block, place) => {
    const head = titles.surely(block, facts);
    if (head) heads.set(place, head);
  });
  const found = new Set([...heads.values()].map(({ target }) => keyOfTarget(target)));
  blocks.forEach((block, place) => {
    if (heads.has(place) || block.kind !== 'paragraph' || block.level === undefined || block.level === 0 || block.level > 2 || facts.inAnswer(block) || block.text.trim() === '') return;
    const target = titles.byNumber(block.text);
    const isNew = target !== undefined && !found.has(keyOfTarget(target));
    heads.set(place, { target: isNew ? target : { kind: 'unknown' }, isHeading: true, byNumber: isNew });
  });
  return heads;
}

class Titles {
  private readonly targets = new Map<string, Target>();
  private readonly byTitle = new Map<string, Target[]>();
  private readonly sectionTitles: ReadonlySet<string>;
  private readonly numbers: Readonly<Record<string, string>>;

  public constructor({ sections, words, numbers }: HeadingFacts) {
    const now: Record<string, string> = {};
    const add = (number: string, target: Target, titleIn: (words: WordWords) => string): void => {
      this.targets.set(keyOfTarget(target), target);
      now[number] = keyOfTarget(target);
      for (const title of new Set(words.map((each) => key(titleIn(each))))) this.byTitle.set(title, [...(this.byTitle.get(title) ?? []), target]);
    };
    for (const { questions, tables } of sections) {
      for (const { number, question } of questions) add(number, { kind: 'question', question }, (each) => each.title(question));
      for (const { number, table } of tables) add(number, { kind: 'table', table }, ({ fixed }) => fixed.tables[table].title);
    }
    this.sectionTitles = new Set(sections.flatMap(({ id }) => words.map((each) => key(each.section(id)))));
    this.numbers = numbers ?? now;
  }

  public surely(block: WordBlock, { numbers, inAnswer }: HeadingFacts): Head | undefined {
    const text = block.kind === 'paragraph' ? block.text : '';
    const level = block.kind === 'paragraph' ? block.level : undefined;
    const [, , title = text] = numberedTitle.exec(plainLine(text)) ?? [];
    const titled = this.byTitle.get(key(title)) ?? [];
    if (block.bookmarks.includes(endBookmark)) return { target: { kind: 'end' }, isHeading: false, byNumber: false };
    const marked = block.bookmarks.map(numberOfBookmark).find((number) => number !== undefined);
    // without the numbers of then, a title that says otherwise is believed before a mark
    const byMark = marked === undefined || (numbers === undefined && titled.length === 1) ? undefined : this.at(marked);
    if (byMark) return { target: byMark, isHeading: block.kind === 'paragraph' && (level !== undefined || this.says(text, byMark)), byNumber: false };
    if (block.kind !== 'paragraph' || inAnswer(block)) return undefined;
    const both = this.byBoth(text);
    if (both) return { target: both, isHeading: true, byNumber: false };
    if (level === undefined || level === 0) return undefined;
    if (titled.length === 1) return { target: titled[0], isHeading: true, byNumber: false };
    return this.sectionTitles.has(key(title)) ? { target: { kind: 'section' }, isHeading: true, byNumber: false } : undefined;
  }

  public byNumber(text: string): Target | undefined {
    const [, number] = numberedTitle.exec(plainLine(text)) ?? [];
    return number === undefined ? undefined : this.at(number);
  }

  private byBoth(text: string): Target | undefined {
    const [, number, title = ''] = numberedTitle.exec(plainLine(text)) ?? [];
    const target = number === undefined ? undefined : this.at(number);
    if (target?.kind === 'section') return this.sectionTitles.has(key(title)) ? target : undefined;
    return target && (this.byTitle.get(key(title)) ?? []).includes(target) ? target : undefined;
  }

  private says(text: string, target: Target): boolean {
    const [, , title = text] = numberedTitle.exec(plainLine(text)) ?? [];
    return target.kind === 'section' ? this.sectionTitles.has(key(title)) : (this.byTitle.get(key(title)) ?? []).includes(target);
  }

  private at(number: string): Target | undefined {
    if (!number.includes('.')) return { kind: 'section' };
    const id = this.numbers[number];
    return id === undefined ? undefined : this.targets.get(id) ?? { kind: 'gone', id };
  }
}
