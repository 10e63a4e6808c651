import { isReferenceOf } from '../../casework/rules/reference';
import { canonicalJson } from './canonicalJson';
import { prefix } from './cases/prefix';
import type { DpiaContent } from './content';
import { contentParts, readContent, type ContentReading } from './contentText';
import { partsOf } from './parts';

export interface SubmissionName {
  readonly reference: string;
  readonly number: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
}

/** `DPIA-2026-00042 2 <hash>.json`: a file a submission, of which reference, number and hash stand in the name, since whoever adds it can write no column. */
export const submissionName = ({ reference, number, hash }: SubmissionName): string => `${reference} ${number} ${hash}.json`;

/** What a name says; undefined where it is none of these. It is what its author claims, until the bytes are hashed. */
export function readSubmissionName(name: string): SubmissionName | undefined {
  const [, reference, number, hash] = /^(\S+) ([1-9]\d{0,3}) ([0-9a-f]{64})\.json$/.exec(name) ?? [];
  return reference !== undefined && isReferenceOf({ prefix }, reference) ? { reference, number: Number(number), hash } : undefined;
}

/** Whose content it is: stands in the bytes too, so that a file under another name is not taken for another DPIA's. */
export interface SubmissionOf {
  readonly guid: string;
  readonly reference: string;
}

/** The text of a submission: the content with whose it is, the same for the same content. */
export const submissionText = ({ guid, reference }: SubmissionOf, content: DpiaContent): string => canonicalJson({ ...contentParts(content), guid, reference });

/** What was submitted, as JSON was read: whose it says it is, and its content. */
export function readSubmissionParts(value: unknown): { readonly guid: unknown; readonly reference: unknown; readonly reading: ContentReading } {
  const { guid, reference, ...content } = partsOf(value) ?? {};
  return { guid, reference, reading: readContent(JSON.stringify(content)) };
}

/** The content of it; undefined where it is not this DPIA's. */
export function readSubmissionContent(value: unknown, of: SubmissionOf): ContentReading | undefined {
  const { guid, reference, reading } = readSubmissionParts(value);
  return guid === of.guid && reference === of.reference ? reading : undefined;
}
