import { formatUkDate } from '../../calendar';
import { fillForEach, greetingOf, letterheadOf, manyLetters, noticeOf, orGap, type DocumentAbout, type DocumentLanguage, type FilledDocument, type ManyLetters } from '../../casework/documents';
import { csvOf } from '../../platform/spreadsheet/csv';
import { mergeColumns, type MergeColumn } from './groupWords';
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

/** A row a complainant, with or without an address, for a council that merges itself: UTF-8, titles in the letter's language, a column a line of the address. */
export function groupCsv(complaints: readonly LetterFacts[], language: DocumentLanguage): Uint8Array {
  const lines = Math.max(1, ...complaints.map(({ address }) => address.length));
  const titles = mergeColumns[language];
  const isDraft = complaints.some((facts) => noticeOf(facts, language) !== undefined);
  const heads = [
    ...(isDraft ? [titles.draft] : []), titles.reference, titles.name, titles.greeting, ...Array.from({ length: lines }, (_, place) => `${titles.address} ${place + 1}`),
    ...told.map(([key]) => titles[key])
  ];
  return csvOf([heads, ...complaints.map((facts) => [
    ...(isDraft ? [noticeOf(facts, language) ?? ''] : []), facts.reference, facts.to ?? '', greetingOf(facts, language),
    ...Array.from({ length: lines }, (_, place) => facts.address[place] ?? ''), ...told.map(([, value]) => value(facts, language))
  ])]);
}

/** What the row tells besides to whom it goes. */
const told: readonly (readonly [MergeColumn, (facts: LetterFacts, language: DocumentLanguage) => string])[] = [
  ['letterhead', letterheadOf],
  ['letterDate', ({ letterDate }, language) => formatUkDate(letterDate, language)],
  ['receivedOn', ({ receivedAt }, language) => formatUkDate(receivedAt, language)],
  ['acknowledgedOn', ({ acknowledgedAt }, language) => (acknowledgedAt ? formatUkDate(acknowledgedAt, language) : '')],
  ['progress', ({ progress = '' }) => progress],
  ['summary', ({ summary = '' }) => summary],
  ['points', pointsText],
  ['contactName', ({ sender }) => sender.contactName],
  ['contactPhone', ({ sender }) => sender.contactPhone],
  ['contactEmail', ({ sender }) => sender.contactEmail],
  ['regulator', ({ sender }) => sender.regulator],
  ['signatory', ({ sender }) => sender.signatory.name],
  ['signatoryRole', ({ sender }) => sender.signatory.role]
];

/** Points with what was concluded; before there is a conclusion, the points alone. */
function pointsText({ points }: LetterFacts, language: DocumentLanguage): string {
  return points.map((point, place) => [
    pointTitle(place, points.length, language), orGap(point.text, language),
    ...(point.conclusion.trim() === '' && point.upheld === undefined ? [] : [conclusionOf(point, language), point.reason, point.action])
  ].filter((text) => text.trim() !== '').join('\n')).join('\n\n');
}
