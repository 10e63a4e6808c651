import * as v from 'valibot';

/**
 * The chain over the receipts. Each digest is a row of its own list: lines of receipts, and a head that is the SHA-256 over the head before and
 * those lines. Whoever changes, deletes or adds a receipt afterwards has to rewrite the digest and every head after it, up to the one that
 * Internal Audit holds from its mail.
 */

/** SHA-256 of a text's UTF-8 bytes, hexadecimal, lower case. Rules know no cryptography of their own. */
export type Hash = (text: string) => Promise<string>;

/** What a digest says of a receipt. */
export interface DigestEntry {
  readonly id: number;
  /** UTC to the second, `2026-11-22T10:15:30Z`. */
  readonly created: string;
  readonly authorId: number;
  readonly seal: string;
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

export function entryLine({ id, created, authorId, seal }: DigestEntry): string {
  return `${id};${created};${authorId};${entrySeal(seal)}`;
}

const line = /^(\d+);(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ);(\d+);([0-9a-f]{64}|![0-9a-f.]*)$/;

/** @returns undefined for what is no entry */
export function readEntryLine(text: string): DigestEntry | undefined {
  const match = line.exec(text);
  return match ? { id: Number(match[1]), created: match[2], authorId: Number(match[3]), seal: match[4] } : undefined;
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
  return last ? { number: last.number, head: last.head, lastId: readEntryLine(entryLines(last.entries).at(-1) ?? '')?.id ?? 0 } : noChain;
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
const row = v.object({ DigestNumber: v.pipe(v.number(), v.integer(), v.minValue(1)), Entries: text, PreviousHead: v.pipe(text, v.toLowerCase()), Head: v.pipe(text, v.toLowerCase()) });

export const digestSelect = ['Id', 'DigestNumber', 'Entries', 'PreviousHead', 'Head'] as const;

/** A row of `Receipt digests`; undefined when it is none. */
export function readDigestRow(found: unknown): ReceiptDigest | undefined {
  const read = v.safeParse(row, found);
  return read.success ? { number: read.output.DigestNumber, entries: entryLines(read.output.Entries).join('\n'), previousHead: read.output.PreviousHead, head: read.output.Head } : undefined;
}
