import { canonicalCell, holdsSomething, type Cell } from '../../../casework/rules/cells';
import { columnsOfSealForm1, sealedColumnNames, sealedColumns, type SealedColumn } from './cells';

type Cells = Readonly<Record<string, unknown>>;

/** How the text of a seal is made: see `sealText`. Both are verified; which one is written, the site's version says. */
export type SealForm = 1 | 2;

/** From this version of a site on, no page is at work any more that can read form 1 only: such a page would take a sealed row for one that was changed directly in SharePoint. */
const versionOfForm2 = 4;

/** The form that is written on a site of this version. */
export const sealFormAt = (siteVersion: number): SealForm => (siteVersion >= versionOfForm2 ? 2 : 1);

/**
 * The text that is hashed into the seal of a row. SharePoint's own ways (line ends, empty text as null, fractions of a second, the order of
 * choices) leave it the same.
 *
 * Form 1: each of the columns that there were when it was made, in a fixed order, whatever it holds; then those that came later and hold
 * something, which no row of form 1 was sealed with: filled in afterwards, they break it.
 * Form 2: the columns that hold something, in the order of their names. A column that is added later holds nothing in older rows and in
 * their versions, so they stay sealed.
 */
export function sealText(cells: Cells, form: SealForm): string {
  const fixed: readonly SealedColumn[] = form === 1 ? columnsOfSealForm1 : [];
  const held = sealedColumnNames.filter((name) => !fixed.includes(name)).map((name) => line(name, cells)).filter(([, cell]) => holdsSomething(cell)).sort(byName);
  return JSON.stringify([...fixed.map((name) => line(name, cells)), ...held]);
}

const line = (name: SealedColumn, cells: Cells): readonly [SealedColumn, Cell] => [name, canonicalCell(sealedColumns[name], cells[name])];
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
