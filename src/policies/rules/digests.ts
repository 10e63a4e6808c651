import * as v from 'valibot';

/**
 * The chain over the receipts. Each digest is a row of its own list: lines of receipts, and a head that is the SHA-256 over the head before and
 * those lines. Whoever changes, deletes or adds a receipt afterwards has to rewrite the digest and every head after it, up to the one that
 * Internal Audit holds from its mail.
 */

/** SHA-256 of a text's UTF-8 bytes, hexadecimal, lower case. Rules know no cryptography of their own. */
export type Hash = (text: string) => Promise<string>;

/**
 * How a receipt stood when it was entered: its seal fitted what it held, or it did not, which is a row written around the desk. `rowHash` is then
 * over what the row held (`storedRowText`), so that a later change shows although no seal ties it.
 */
export type Entered = { readonly kind: 'fitted' } | { readonly kind: 'never-fitted'; readonly rowHash: string };

/** What a digest says of a receipt. */
export interface DigestEntry {
  readonly id: number;
  /** UTC to the second, `2026-11-22T10:15:30Z`. */
  readonly created: string;
  readonly authorId: number;
  readonly seal: string;
  /** Undefined in lines of before, which do not say it. */
  readonly entered?: Entered;
}

export interface ReceiptDigest {
  /** From 1, without gaps. */
  readonly number: number;
  /** Lines of entries, joined by line feeds. */
  readonly entries: string;
  readonly previousHead: string;
  readonly head: string;
}

/** A column of several lines holds about 64,000 characters. */
export const longestEntries = 60_000;

/** Staff can write anything into a column by a request of their own: what is no seal is written so that it cannot end the line. */
export function entrySeal(seal: string): string {
  const text = seal.trim().toLowerCase();
  return /^[0-9a-f]{64}$/.test(text) ? text : `!${[...text].map((sign) => (sign.codePointAt(0) ?? 0).toString(16)).join('.')}`;
}

/** `id;created;author;seal;=` for a seal that fitted, `…;~hash` for one that did not; without either where it was not looked at. */
export function entryLine({ id, created, authorId, seal, entered }: DigestEntry): string {
  const mark = entered === undefined ? '' : entered.kind === 'fitted' ? ';=' : `;~${entered.rowHash}`;
  return `${id};${created};${authorId};${entrySeal(seal)}${mark}`;
}

const line = /^(\d{1,15});(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ);(\d{1,15});([0-9a-f]{64}|![0-9a-f.]*)(?:;(=|~[0-9a-f]{64}))?$/;
const fitted: Entered = { kind: 'fitted' };

/** @returns undefined for what is no entry */
export function readEntryLine(text: string): DigestEntry | undefined {
  const match = line.exec(text);
  if (!match) return undefined;
  const [id, created, authorId, seal, mark] = match.slice(1) as [string, string, string, string, string | undefined];
  const entry = { id: Number(id), created, authorId: Number(authorId), seal };
  return mark === undefined ? entry : { ...entry, entered: mark === '=' ? fitted : { kind: 'never-fitted', rowHash: mark.slice(1) } };
}

/** Lines as they count, whatever SharePoint or a file made of the line ends. */
export function entryLines(entries: string): readonly string[] {
  return entries.split(/\r\n|\r|\n/).map((each) => each.trim()).filter((each) => each !== '');
}

/** The head of a digest: over the head before (empty for the first) and the lines, joined by line feeds. */
export function headOf(hash: Hash, previousHead: string, entries: string): Promise<string> {
  return hash(`${previousHead}\n${entryLines(entries).join('\n')}`);
}

/** Where the next digest goes on. */
export interface ChainEnd {
  readonly number: number;
  readonly head: string;
  /** The last receipt that is in a digest; 0 before the first. */
  readonly lastId: number;
}

export const noChain: ChainEnd = { number: 0, head: '', lastId: 0 };

export function chainEnd(last: ReceiptDigest | undefined): ChainEnd {
  return last ? { number: last.number, head: last.head, lastId: lastReceiptOf(last) } : noChain;
}

/** The highest receipt that a digest names; 0 when no line of it can be read. */
export function lastReceiptOf({ entries }: Pick<ReceiptDigest, 'entries'>): number {
  return entryLines(entries).reduce((last, text) => Math.max(last, readEntryLine(text)?.id ?? 0), 0);
}

/**
 * The digests that take these receipts up, after the end of the chain.
 * @param receipts in the order of their ids, all beyond the last one of the chain
 */
export async function nextDigests(receipts: readonly DigestEntry[], after: ChainEnd, hash: Hash): Promise<readonly ReceiptDigest[]> {
  const parts: string[][] = [];
  let length = 0;
  for (const text of receipts.map(entryLine)) {
    if (parts.length === 0 || length + text.length + 1 > longestEntries) {
      parts.push([]);
      length = 0;
    }
    parts[parts.length - 1].push(text);
    length += text.length + 1;
  }
  const digests: ReceiptDigest[] = [];
  for (const part of parts) {
    const previousHead = digests.at(-1)?.head ?? after.head;
    const entries = part.join('\n');
    digests.push({ number: after.number + digests.length + 1, entries, previousHead, head: await headOf(hash, previousHead, entries) });
  }
  return digests;
}

/** The columns of a new row of `Receipt digests`. */
export function digestColumns({ number, entries, previousHead, head }: ReceiptDigest) {
  const lines = entryLines(entries).map(readEntryLine);
  return {
    Title: `Digest ${number}`, DigestNumber: number, FromId: lines[0]?.id ?? 0, ToId: lines.at(-1)?.id ?? 0, ReceiptCount: lines.length, Entries: entries, PreviousHead: previousHead, Head: head
  };
}

const text = v.pipe(v.nullish(v.string(), ''), v.transform((value) => (value ?? '').trim()));
const hexHash = v.pipe(text, v.toLowerCase(), v.regex(/^[0-9a-f]{64}$/));
const row = v.pipe(
  v.object({ Id: v.number(), DigestNumber: v.pipe(v.number(), v.integer(), v.minValue(1)), Entries: text, PreviousHead: v.union([v.pipe(text, v.literal('')), hexHash]), Head: hexHash }),
  // numbers have no gaps, and every digest took a row: one cannot be higher than that of its row
  v.check(({ Id, DigestNumber }) => DigestNumber <= Id)
);

export const digestSelect = ['Id', 'DigestNumber', 'Entries', 'PreviousHead', 'Head'] as const;

/**
 * A row of `Receipt digests`; undefined when it is none: a number that is no whole one or that no chain could have reached by then, a head that is no
 * hash. Whether the head is right the chain says.
 */
export function readDigestRow(found: unknown): ReceiptDigest | undefined {
  const read = v.safeParse(row, found);
  return read.success ? { number: read.output.DigestNumber, entries: entryLines(read.output.Entries).join('\n'), previousHead: read.output.PreviousHead, head: read.output.Head } : undefined;
}
