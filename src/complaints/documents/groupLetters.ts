import { formatUkDate } from '../../calendar';
import { fillForEach, manyLetters, mergeRows, orGap, type DocumentAbout, type DocumentLanguage, type FilledDocument, type ManyLetters } from '../../casework/documents';
import { csvOf } from '../../platform/spreadsheet/csv';
import { mergeColumns } from './groupWords';
import type { LetterFacts } from './letterFacts';
import { conclusionOf, letterValues, pointTitle } from './letterValues';
import type { ComplaintLetter } from './templates';

/** The letters of a linked group: hundreds after one breach. */
export type GroupLetters = ManyLetters;

/** The values of a letter to each complainant of a group, in the order given. */
export const groupLetters = (letter: ComplaintLetter, complaints: readonly LetterFacts[], language: DocumentLanguage): GroupLetters =>
  manyLetters(complaints, (facts) => letterValues(letter, facts, language));

/**
 * One Word file with a letter to each, on pages of its own; undefined when no letter is possible.
 * @throws TemplateError when the template cannot be used
 */
export function groupDocument(template: Uint8Array, { letters, notice }: GroupLetters, about: DocumentAbout): FilledDocument | undefined {
  return letters.length === 0 ? undefined : fillForEach(template, letters, { ...about, notice });
}

/** A row a complainant, with or without an address, for a council that merges itself: UTF-8, titles in the letter's language. */
export function groupCsv(complaints: readonly LetterFacts[], language: DocumentLanguage): Uint8Array {
  const titles = mergeColumns[language];
  return csvOf(mergeRows(complaints, language, [
    { title: titles.acknowledgedOn, of: ({ acknowledgedAt }) => (acknowledgedAt ? formatUkDate(acknowledgedAt, language) : '') },
    { title: titles.progress, of: ({ progress = '' }) => progress },
    { title: titles.summary, of: ({ summary = '' }) => summary },
    { title: titles.points, of: (facts) => pointsText(facts, language) }
  ]));
}

/** Points with what was concluded; before there is a conclusion, the points alone. */
function pointsText({ points }: LetterFacts, language: DocumentLanguage): string {
  return points.map((point, place) => [
    pointTitle(place, points.length, language), orGap(point.text, language),
    ...(point.conclusion.trim() === '' && point.upheld === undefined ? [] : [conclusionOf(point, language), point.reason, point.action])
  ].filter((text) => text.trim() !== '').join('\n')).join('\n\n');
}
