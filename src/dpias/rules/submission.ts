import { isReferenceOf } from '../../casework/rules/reference';
import { prefix } from './cases/prefix';

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
