import * as v from 'valibot';

/**
 * The accessible text of a policy, made once from the file's own bytes when it is published, and read everywhere: on a telephone, with a
 * screen reader, in a comparison of versions, by the policy check. Kept as JSON beside the file; its hash is part of the version's row.
 */

/** A run of text of one look. */
export interface Inline {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** `https:`, `http:` or `mailto:`; anything else was left out when the text was made. */
  readonly link?: string;
}

export interface TableCell {
  readonly blocks: readonly Block[];
  readonly header?: true;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export type Block =
  /** `number` is what Word counts by itself, such as `4.2`. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly number?: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly number?: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly { readonly marker?: string; readonly blocks: readonly Block[] }[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly TableCell[])[] }
  /** A picture: what its author wrote for those who do not see it; empty when nothing was written. */
  | { readonly kind: 'picture'; readonly alternative: string };

/** What the reader of a file has to be told about its text. */
export type ReadingNotice =
  /** Word holds changes that nobody accepted: they count as accepted in this text. */
  | 'tracked-changes'
  /** Comments of the authors were left out. */
  | 'comments'
  /** Pictures without a text alternative. */
  | 'pictures-without-text'
  /** A PDF without structure: headings and lists were guessed from the look. */
  | 'guessed-structure';

export interface ReadingText {
  readonly v: 1;
  readonly title: string;
  /** As the file says it, such as `en-GB`; empty when it does not. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly notices: readonly ReadingNotice[];
}

/** Why no text could be made. Each has a sentence on the page. */
export type UnreadableReason = 'empty' | 'no-text' | 'password' | 'damaged' | 'too-large' | 'unknown-format';

export type ReadFile =
  | { readonly ok: true; readonly text: ReadingText; readonly format: 'docx' | 'pdf' }
  | { readonly ok: false; readonly reason: UnreadableReason };

const inline: v.GenericSchema<unknown, Inline> = v.object({
  text: v.string(), bold: v.optional(v.literal(true)), italic: v.optional(v.literal(true)), link: v.optional(v.pipe(v.string(), v.regex(/^(https?|mailto):/i)))
}) as v.GenericSchema<unknown, Inline>;
const inlines = v.array(inline);
const block: v.GenericSchema<unknown, Block> = v.lazy(() => blockShape) as v.GenericSchema<unknown, Block>;
const cell = v.object({ blocks: v.array(block), header: v.optional(v.literal(true)), colSpan: v.optional(v.number()), rowSpan: v.optional(v.number()) });
const blockShape = v.variant('kind', [
  v.object({ kind: v.literal('heading'), level: v.picklist([1, 2, 3, 4, 5, 6]), number: v.optional(v.string()), inlines }),
  v.object({ kind: v.literal('paragraph'), number: v.optional(v.string()), inlines }),
  v.object({ kind: v.literal('list'), ordered: v.boolean(), items: v.array(v.object({ marker: v.optional(v.string()), blocks: v.array(block) })) }),
  v.object({ kind: v.literal('table'), rows: v.array(v.array(cell)) }),
  v.object({ kind: v.literal('picture'), alternative: v.string() })
]);
const readingText = v.object({
  v: v.literal(1), title: v.string(), language: v.string(), blocks: v.array(block),
  notices: v.array(v.picklist(['tracked-changes', 'comments', 'pictures-without-text', 'guessed-structure']))
});

/** The text as it is kept beside the file. Same text, same bytes: its hash depends on it. */
export function writeReadingText(text: ReadingText): string {
  return JSON.stringify(text);
}

/** @returns undefined for what is not such a text */
export function readReadingText(json: string): ReadingText | undefined {
  try {
    const parsed = v.safeParse(readingText, JSON.parse(json));
    return parsed.success ? (parsed.output as ReadingText) : undefined;
  } catch {
    return undefined;
  }
}

/** The plain words of a run of inlines. */
export const plainText = (runs: readonly Inline[]): string => runs.map(({ text }) => text).join('');
