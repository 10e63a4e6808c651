import type { Temporal } from 'temporal-polyfill';
import type { Audience } from './audience';
import type { Question } from './question';

export type Language = 'en-GB' | 'cy-GB';

/** The language of a file that says which it is in: Welsh when it says so, otherwise English. Nothing is guessed from its words. */
export const languageSaid = (said: string): Language => (/^cy\b/i.test(said) ? 'cy-GB' : 'en-GB');

/** The language in which a version's title, text and summary are to be read aloud. */
export const languageOfPolicy = ({ language }: Pick<PolicyVersion, 'language'>): Language => language ?? 'en-GB';

/** A text as it is shown to a reader: in their language, or in the one that it has, and which of them it is. */
export function inLanguage(text: Readonly<Record<Language, string>>, reader: Language): { readonly text: string; readonly lang: Language } {
  const other = reader === 'cy-GB' ? 'en-GB' : 'cy-GB';
  const lang = text[reader] === '' && text[other] !== '' ? other : reader;
  return { text: text[lang], lang };
}

/** `POL-00012`, of the file's id in the library; never reused. */
export function policyReference(policyId: number): string {
  return `POL-${String(policyId).padStart(5, '0')}`;
}

/** A name without its ending: what a policy is called until somebody gives it a title. */
export const bareName = (fileName: string): string => fileName.replace(/\.[a-z0-9]{1,5}$/i, '');

/** By when a version is to be read: a day for all, or days from when it came to one. */
export type ReadBy =
  | { readonly kind: 'date'; readonly date: Temporal.PlainDate }
  | { readonly kind: 'days'; readonly days: number };

/** A published version, as its row in `Policy versions` says it. */
export interface PolicyVersion {
  /** Id of the row. */
  readonly id: number;
  readonly policyId: number;
  readonly title: string;
  readonly number: number;
  readonly replacesId: number | undefined;
  /** A minor change asks nobody to read again: who agreed to the last material version has read this one. */
  readonly change: 'material' | 'minor';
  readonly changeSummary: string;
  readonly publishedAt: Temporal.Instant;
  readonly publishedBy: string;
  readonly fileUrl: string;
  readonly fileName: string;
  readonly fileUniqueId: string;
  readonly fileSize: number;
  readonly contentHash: string;
  readonly readingUrl: string;
  readonly readingHash: string;
  readonly sourceVersion: string;
  readonly readBy: ReadBy;
  readonly statement: Readonly<Record<Language, string>>;
  /** The language of its title, its text and what was written about it; English where nothing is said. */
  readonly language?: Language;
  readonly questions: readonly Question[];
  /** Right answers that are enough; 0 when there are no questions. */
  readonly passMark: number;
  readonly audience: Audience;
  readonly audienceText: string;
  readonly owner: { readonly name: string; readonly upn: string };
  readonly approverName: string;
  readonly approvedOn: Temporal.PlainDate | undefined;
  readonly reviewDue: Temporal.PlainDate | undefined;
  readonly relatedPolicies: readonly number[];
  /** False when the row no longer fits its seal: it was changed around the desk. */
  readonly sealed: boolean;
  /** An officer's page found that it is not what was published, or not what its file says: nobody is asked to agree to it meanwhile. */
  readonly held?: Hold;
}

/** What of a version an officer's page found to be wrong: the file, the text kept beside it, or a text that the file does not make. */
export type HoldReason = 'file' | 'text' | 'made';

/** A row by which an officer's page stops a version being agreed to, or lets it be again. It is no version and no withdrawal. */
export interface Hold {
  readonly id: number;
  readonly policyId: number;
  readonly number: number;
  readonly at: Temporal.Instant;
  readonly by: string;
  /** Undefined: it fits again. */
  readonly why: HoldReason | undefined;
}

/** A withdrawal: from then on nobody is asked to read it. */
export interface Withdrawal {
  readonly id: number;
  readonly policyId: number;
  readonly number: number;
  readonly at: Temporal.Instant;
  readonly reason: string;
}

/** A policy with all that was ever published of it, oldest first. */
export interface Policy {
  readonly policyId: number;
  readonly versions: readonly PolicyVersion[];
  readonly withdrawn: Withdrawal | undefined;
}
