import { canonicalCell, holdsSomething, type Cell, type ColumnKinds } from './cells';

type Row = Readonly<Record<string, unknown>>;

/** How the text of a seal is made: see `sealText`. Both are verified; which one is written, the site's version says. */
export type SealForm = 1 | 2;

/** From this version of a site on, no page is at work any more that can read form 1 only: such a page would take a sealed row for one that was changed directly in SharePoint. */
const versionOfForm2 = 4;

/** The form that is written on a site of this version. */
export const sealFormAt = (siteVersion: number): SealForm => (siteVersion >= versionOfForm2 ? 2 : 1);

/** What a seal covers: the columns with their kinds, and those of form 1 in its frozen order, where rows were sealed with it. */
export interface Sealed {
  readonly kinds: ColumnKinds;
  readonly form1?: readonly string[] | undefined;
}

/**
 * The text that is hashed into the seal of a row. SharePoint's own ways (line ends, empty text as null, fractions of a second, the order of
 * choices) leave it the same.
 *
 * Form 1: each of the columns that there were when it was made, in a fixed order, whatever it holds; then those that came later and hold
 * something, which no row of form 1 was sealed with: filled in afterwards, they break it.
 * Form 2: the columns that hold something, in the order of their names. A column that is added later holds nothing in older rows and in
 * their versions, so they stay sealed.
 */
export function sealText({ kinds, form1 = [] }: Sealed, row: Row, form: SealForm): string {
  const line = (name: string): readonly [string, Cell] => [name, canonicalCell(kinds[name], row[name])];
  const fixed = form === 1 ? form1 : [];
  const held = Object.keys(kinds).filter((name) => !fixed.includes(name)).map(line).filter(([, cell]) => holdsSomething(cell)).sort(byName);
  return JSON.stringify([...fixed.map(line), ...held]);
}

const byName = ([one]: readonly [string, Cell], [other]: readonly [string, Cell]): number => (one < other ? -1 : 1);

/** `2.<once>.<hash>`: the form of the text, something new for every save (so that a restored older version shows), SHA-256 of both. */
export interface Seal {
  readonly form: SealForm;
  readonly once: string;
  readonly hash: string;
}

const pattern = /^([12])\.([0-9a-z]{6,40})\.([0-9a-f]{64})$/;

export function readSeal(text: unknown): Seal | undefined {
  const match = typeof text === 'string' ? pattern.exec(text.trim()) : null;
  return match ? { form: match[1] === '1' ? 1 : 2, once: match[2], hash: match[3] } : undefined;
}

export function writeSeal({ form, once, hash }: Seal): string {
  return `${form}.${once}.${hash}`;
}
