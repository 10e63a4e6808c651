/**
 * A Welsh weekday in the middle of a sentence is no longer written as it stands alone. It softens where it says when something is done
 * (*cyhoeddwyd ddydd Sul*) and after the words that soften (*ar ddydd Llun*, *tan ddydd Iau*); it stays after the others (*erbyn dydd Llun*,
 * *cyn dydd Mawrth*), and after a comma, a bracket or a colon, where it stands beside what was said.
 * Source: Peter Wynn Thomas, Gramadeg y Gymraeg (1996): adverbial time softens; ar, o, i, am, gan, tan, hyd, at … soften; erbyn, cyn, ers,
 * ar ôl, rhwng, bob do not.
 */
const welshDay = /^[Dd]ydd (?=(?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul)\b)/;

const keeps: ReadonlySet<string> = new Set(['erbyn', 'cyn', 'ers', 'ôl', 'rhwng', 'wedi', 'nes', 'rhag', 'a', 'ac', 'â', 'yw', 'ydy', 'oedd', 'bydd', 'fydd', 'sydd', 'yn', 'y', 'bob', 'pob', 'mai', 'fel', 'na', 'nag']);

/** A value as it stands after these words of a sentence: only a Welsh weekday at its beginning changes. */
export function asJoined(before: string, value: string): string {
  if (!welshDay.test(value) || before.trim() === '' || /[.?!\n>]["”’)]*\s*$/.test(before)) return value;
  const word = /([\p{L}’']+)\s+$/u.exec(before)?.[1]?.toLowerCase();
  const stays = /[,;:(–·/“"]\s*$/.test(before) || (word !== undefined && keeps.has(word));
  return value.replace(welshDay, stays ? 'dydd ' : 'ddydd ');
}

/**
 * 'Published {0}' with the day it was. Only places of the sentence are filled, never text that came in; a place without a value stays.
 * @param write how a value is written, where the sentence is HTML
 */
export function fillIn(sentence: string, values: readonly (string | number)[], write: (value: string) => string = (value) => value): string {
  let filled = '';
  let from = 0;
  for (const place of sentence.matchAll(/\{(\d+)\}/g)) {
    filled += sentence.slice(from, place.index);
    const value = values[Number(place[1])];
    filled += value === undefined ? place[0] : write(asJoined(filled, String(value)));
    from = place.index + place[0].length;
  }
  return filled + sentence.slice(from);
}

const forms = { zero: 'Zero', one: 'One', two: 'Two', few: 'Few', many: 'Many', other: 'Other' } as const;
const rules = new Intl.PluralRules('cy');

/**
 * The text of `stem` for this number, its places still open: Welsh has six forms (0, 1, 2, 3, 6, others), English two, which agree with the Welsh ones where it has them.
 * Source: Unicode CLDR, plural rules of `cy` and `en`. A stem without texts is given back as it is.
 */
export const countedText = (texts: Readonly<Record<string, string>>, stem: string, count: number): string =>
  texts[`${stem}${forms[rules.select(count)]}`] ?? texts[`${stem}Other`] ?? stem;

/** Words, and their language where it is not that of what stands around them. */
export interface Piece {
  readonly text: string;
  /** BCP 47, such as `cy-GB`. */
  readonly lang?: string;
}

/** The same as `fillIn` with values that may be in another language: what is to be read aloud in it stands apart. */
export function fillPieces(sentence: string, values: readonly (string | number | Piece)[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  let from = 0;
  for (const place of sentence.matchAll(/\{(\d+)\}/g)) {
    plain += sentence.slice(from, place.index);
    const value = values[Number(place[1])];
    if (typeof value === 'object' && value.lang !== undefined) {
      if (plain !== '') pieces.push({ text: plain });
      pieces.push(value);
      plain = '';
    } else {
      plain += value === undefined ? place[0] : asJoined(plain, typeof value === 'object' ? value.text : String(value));
    }
    from = place.index + place[0].length;
  }
  const rest = plain + sentence.slice(from);
  return rest === '' ? pieces : [...pieces, { text: rest }];
}
