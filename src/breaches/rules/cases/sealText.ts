import { canonicalCell, sealedColumnNames, sealedColumns } from './cells';

/**
 * The text that is hashed into the seal of a row: each governed column in its canonical form, in a fixed order. SharePoint's own ways
 * (line ends, empty text as null, fractions of a second, the order of choices) leave it the same.
 */
export function sealText(cells: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(sealedColumnNames.map((name) => [name, canonicalCell(sealedColumns[name], cells[name])]));
}

/** `1.<once>.<hash>`: the form of the text, something new for every save (so that a restored older version shows), SHA-256 of both. */
export interface Seal {
  readonly once: string;
  readonly hash: string;
}

const form = /^1\.([0-9a-z]{6,40})\.([0-9a-f]{64})$/;

export function readSeal(text: unknown): Seal | undefined {
  const match = typeof text === 'string' ? form.exec(text.trim()) : null;
  return match ? { once: match[1], hash: match[2] } : undefined;
}

export function writeSeal({ once, hash }: Seal): string {
  return `1.${once}.${hash}`;
}
