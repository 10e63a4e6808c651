import { plainDate } from '../../../calendar';
import { Temporal } from 'temporal-polyfill';
import type { Problems } from '../../../casework/rules/problems';
import { waysTold } from '../../../casework/rules/waysTold';
import { linesOf } from '../searches/lines';
import type { AccessContents, Abbreviation, AnswerPart } from './responseFile';

export type YesNo = 'yes' | 'no' | '';

/** What access tells that may not be there: whether it is, and the words. */
export const maybeParts = [
  ['hasOtherSource', 'source'], ['isAutomated', 'automated'], ['isSentAbroad', 'safeguards'], ['hasAbbreviations', 'abbreviations']
] as const;
export const contentTexts = ['enclosed', 'purposes', 'legalBasis', 'categories', 'recipients', 'retention', 'source', 'automated', 'safeguards'] as const;

/** The contents of access as typed: each short form on a line of its own, `ASB: anti-social behaviour`. */
export type ContentsInput = { readonly [Text in (typeof contentTexts)[number] | 'abbreviations']: string } & { readonly [Has in (typeof maybeParts)[number][0]]: YesNo };

/** A part that was sent, as typed. */
export type PartInput = Omit<AnswerPart, 'how'> & { readonly how: string };

export const asYesNo = (has: boolean | undefined): YesNo => (has === undefined ? '' : has ? 'yes' : 'no');
export const fromYesNo = (typed: YesNo): boolean | undefined => (typed === '' ? undefined : typed === 'yes');

export function contentsInput({ abbreviations, hasOtherSource, isAutomated, isSentAbroad, hasAbbreviations, ...texts }: AccessContents): ContentsInput {
  return {
    ...texts, abbreviations: abbreviations.map(({ short, meaning }) => (meaning === '' ? short : `${short}: ${meaning}`)).join('\n'),
    hasOtherSource: asYesNo(hasOtherSource), isAutomated: asYesNo(isAutomated), isSentAbroad: asYesNo(isSentAbroad), hasAbbreviations: asYesNo(hasAbbreviations)
  };
}

/** One a line; without a colon its meaning is missing, which the checker names. */
export const readAbbreviations = (typed: string): Abbreviation[] => linesOf(typed).map((line) => {
  const [short, ...meaning] = line.split(':');
  return { short: short.trim(), meaning: meaning.join(':').trim() };
});

/** Problems: each text under its own name (`too-long`). */
export function readContents(input: ContentsInput, problems: Problems): AccessContents {
  const texts = Object.fromEntries(contentTexts.map((name) => [name, problems.text(name, input[name])])) as Record<(typeof contentTexts)[number], string>;
  const has = Object.fromEntries(maybeParts.map(([name]) => [name, fromYesNo(input[name])]).filter(([, said]) => said !== undefined)) as Partial<Record<(typeof maybeParts)[number][0], boolean>>;
  return { ...texts, ...has, abbreviations: readAbbreviations(problems.text('abbreviations', input.abbreviations)) };
}

/** Parts as typed; a row without a word and a day is left out. Problems: `parts.<place>.<on|how|what>` with the codes of days, `how-required`, `part-what`. */
export function readParts(
  rows: readonly PartInput[], since: Temporal.PlainDate | undefined, today: Temporal.PlainDate, problems: Problems
): readonly AnswerPart[] {
  return rows.flatMap((row, place): readonly AnswerPart[] => {
    const field = (name: keyof PartInput): string => `parts.${place}.${name}`;
    if (row.what.trim() === '' && row.on === '' && row.how === '') return [];
    const on = readSentDay(field('on'), row.on, since, today, problems);
    const how = waysTold.find((way) => way === row.how);
    if (!how) problems.add(field('how'), 'how-required');
    const what = problems.text(field('what'), row.what, 'part-what');
    return on && how ? [{ key: row.key, on, how, what }] : [];
  });
}

/** The day on which something was sent: not ahead, and not before the request came, or what else it follows. @param tooEarly code of the problem */
export function readSentDay(
  field: string, typed: string, since: Temporal.PlainDate | undefined, today: Temporal.PlainDate, problems: Problems, tooEarly = 'before-received'
): string | undefined {
  const day = typed === '' ? undefined : plainDate(typed);
  if (!day) {
    problems.add(field, typed === '' ? 'required' : 'not-a-date');
    return undefined;
  }
  if (Temporal.PlainDate.compare(day, today) > 0) problems.add(field, 'in-the-future');
  else if (since && Temporal.PlainDate.compare(day, since) < 0) problems.add(field, tooEarly);
  return day.toString();
}
