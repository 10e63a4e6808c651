import * as v from 'valibot';

/** A row of `Receipt digests` that is no digest: it counts for nothing and is told, with who added it. */
export interface StrangeDigestRow {
  /** SharePoint's own number of the row. */
  readonly rowId: number;
  /** What it gives as its number, as it stands there. */
  readonly number: string;
  readonly by: string;
  /** As SharePoint stamped it. */
  readonly created: string;
}

const text = v.nullish(v.string(), '');
const row = v.object({ Id: v.number(), DigestNumber: v.optional(v.unknown()), Created: text, Author: v.nullish(v.object({ Title: text })) });

export function readStrangeRow(found: unknown): StrangeDigestRow {
  const read = v.safeParse(row, found);
  if (!read.success) return { rowId: 0, number: '', by: '', created: '' };
  const { Id, DigestNumber, Created, Author } = read.output;
  return { rowId: Id, number: typeof DigestNumber === 'number' ? String(DigestNumber) : '', by: Author?.Title ?? '', created: Created ?? '' };
}
