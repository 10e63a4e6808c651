import { linesOf } from '../../../casework/documents/fill/wordXml';
import { shortHash } from '../../../casework/rules/shortHash';
import type { NumberedSection } from './numbered';
import { headingText, helpLines } from './out/bodyXml';
import type { WordWords } from './words';

/** A line as it is compared: programs change blanks, and where lines break. */
export const plainLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const stillHash = (text: string): string => shortHash(plainLine(text));

/** What stands under a number: a question by its id, a table as `:risks`. */
export const numbersOf = (sections: readonly NumberedSection[]): Readonly<Record<string, string>> =>
  Object.fromEntries(sections.flatMap(({ questions, tables }) => [...questions.map(({ number, question }) => [number, question.id] as const), ...tables.map(({ number, table }) => [number, `:${table}`] as const)]));

/** The lines of a document that are no answers, by their hashes: prompts do not belong to them, since somebody may write one as an answer. */
export function stillLines(sections: readonly NumberedSection[], words: WordWords, around: readonly string[]): readonly string[] {
  const texts = [...around, ...ownLines(sections, words)];
  const lines = [...texts, ...texts.flatMap(linesOf)].filter((line) => plainLine(line) !== '');
  return [...new Set(lines.map(stillHash))];
}

/** Headings and help of all that is asked. */
export function ownLines(sections: readonly NumberedSection[], words: WordWords): readonly string[] {
  return sections.flatMap(({ id, number, questions, tables }) => [
    headingText(number, words.section(id)),
    ...questions.flatMap((each) => [headingText(each.number, words.title(each.question)), ...helpLines(each.question, { sections, words })]),
    ...tables.flatMap((each) => [headingText(each.number, words.fixed.tables[each.table].title), words.fixed.tables[each.table].help])
  ]);
}
