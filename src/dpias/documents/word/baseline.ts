import * as v from 'valibot';
import { toBytes } from '../../../casework/documents/fill/bytes';
import type { DocumentLanguage } from '../../../casework/documents/templates';
import type { DpiaContent } from '../../rules/content';
import { effects, levels, likelihoods, severities } from '../../rules/risks/risk';

/** The custom XML part of a document of ours: it is found by this, since programs number such parts anew. */
export const baselineSpace = 'urn:data-protection-desk:dpia:baseline:1';
export const baselineElement = 'baseline';

/** What the document said when it was made. It is never changed; no control is bound to it (Word and LibreOffice empty such parts, or take old text from them). */
export interface Baseline {
  readonly reference: string;
  /** Of the questionnaire. */
  readonly version: number;
  /** Of what was saved in the list when the document was made, as the caller gives it. */
  readonly etag: string;
  readonly language: DocumentLanguage;
  readonly content: DpiaContent;
  /** Which question, or `:risks` table, stands under a number. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Short hashes of the lines that are no answers: headings, help, all that the template says. */
  readonly still: readonly string[];
  /** Short hashes of the comments that went out with it. */
  readonly talk: readonly string[];
}

/** SHA-256 in hexadecimal, as `sha256Of` of the platform makes it. */
export type HashOf = (bytes: Uint8Array) => Promise<string>;

/** What XML cannot hold, JSON can name. */
const escaped = (json: string): string => json.replace(/[\u007f-\u009f\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The part, with the hash of its own text. */
export async function baselineXml(baseline: Baseline, hashOf: HashOf): Promise<string> {
  const json = escaped(JSON.stringify(baseline));
  const text = json.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${baselineElement} xmlns="${baselineSpace}" hash="${await hashOf(toBytes(json))}">${text}</${baselineElement}>`;
}

/** Of a document that came back: whole, not there, or no longer what it was. */
export type FoundBaseline =
  | { readonly state: 'sound'; readonly baseline: Baseline }
  | { readonly state: 'missing' }
  /** Its hash does not fit, or it cannot be read: nothing in it is believed. */
  | { readonly state: 'edited' };

/** @param parts the roots of the custom XML parts of the file */
export async function readBaseline(parts: readonly Element[], hashOf: HashOf): Promise<FoundBaseline> {
  const ours = parts.filter(({ namespaceURI, localName }) => namespaceURI === baselineSpace && localName === baselineElement);
  if (ours.length === 0) return { state: 'missing' };
  const texts = [...new Set(ours.map((element) => element.textContent ?? ''))];
  // of two that say different things neither is believed
  const [json] = texts;
  if (texts.length > 1 || (await hashOf(toBytes(json))) !== ours[0].getAttribute('hash')) return { state: 'edited' };
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), json);
  return read.success ? { state: 'sound', baseline: read.output as Baseline } : { state: 'edited' };
}

const text = v.string();
const rating = v.object({
  likelihood: v.optional(v.picklist(likelihoods)), severity: v.optional(v.picklist(severities)), override: v.optional(v.object({ level: v.picklist(levels), why: text }))
});
const measure = v.object({ id: text, what: text, effect: v.optional(v.picklist(effects)), owner: text, due: text, inPlace: text });
const risk = v.object({ id: text, number: v.number(), source: text, impact: text, before: rating, measures: v.array(measure), after: rating });
const ownQuestion = v.looseObject({ section: text, question: v.looseObject({ id: text, kind: v.picklist(['line', 'text', 'day', 'choice', 'choices']) }) });
const schema = v.object({
  reference: text, version: v.number(), etag: text, language: v.picklist(['en-GB', 'cy-GB']),
  content: v.object({
    title: text, version: v.number(), form: v.picklist(['full', 'short']), own: v.array(ownQuestion), answers: v.record(text, v.union([text, v.array(text)])), risks: v.array(risk)
  }),
  numbers: v.record(text, text), still: v.array(text), talk: v.array(text)
});
