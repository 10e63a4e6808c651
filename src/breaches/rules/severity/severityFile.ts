import * as v from 'valibot';
import { NOTE_LIMIT, TEXT_LIMIT } from '../report/report';
import type { Circumstance } from './circumstances';
import { contextFactorKeys, contextLevels, dataClassKeys, type ContextFactor, type ContextLevel, type DataClass } from './dataClasses';
import { identificationValues, identifierKeys, ladderOf, protectionKeys, protections, type IdentificationValue, type IdentifierKey, type ProtectionKey } from './identifiers';

interface Worded {
  /** What the officer saw beside the choice when it was made: the file can be read when the desk's wording has moved on. */
  readonly wording: string;
}

export interface DataClassChoice extends Worded {
  readonly class: DataClass;
  /** After the factors: this is what counts. */
  readonly level: ContextLevel;
  /** The factors that raised or lowered it. */
  readonly reasons: readonly ContextFactor[];
}

export interface IdentifierChoice extends Worded {
  readonly identifier: IdentifierKey;
  readonly value: IdentificationValue;
}

export interface ProtectionChoice extends Worded {
  readonly protection: ProtectionKey;
  readonly to: IdentificationValue;
}

export interface CircumstanceChoice<Value extends number = 0 | 0.25 | 0.5> extends Worded {
  readonly value: Value;
}

export type WordingLanguage = 'en-GB' | 'cy-GB';

/** The severity assessment of a case by ENISA's method, as it lies in the column `SeverityFile` (JSON). */
export interface SeverityFile {
  readonly v: 1;
  /** At least one, each class once. */
  readonly dataClasses: readonly DataClassChoice[];
  /** At least one, each identifier once. */
  readonly identifiers: readonly IdentifierChoice[];
  /** Encryption or pseudonymisation, when it lowers the ease of identification. */
  readonly loweredByProtection?: ProtectionChoice | undefined;
  readonly confidentiality: CircumstanceChoice;
  readonly integrity: CircumstanceChoice;
  readonly availability: CircumstanceChoice;
  readonly maliciousIntent: CircumstanceChoice<0 | 0.5>;
  readonly note: string;
  readonly wordingLanguage: WordingLanguage;
}

/** A sentence or two; longer text is not from our strings. */
const wording = v.pipe(v.string(), v.maxLength(TEXT_LIMIT * 8));
const distinct = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

const dataClassChoice = v.object({ class: v.picklist(dataClassKeys), level: v.picklist(contextLevels), reasons: v.array(v.picklist(contextFactorKeys)), wording });

const identifierChoice = v.pipe(
  v.object({ identifier: v.picklist(identifierKeys), value: v.picklist(identificationValues), wording }),
  v.check(({ identifier, value }) => ladderOf(identifier).includes(value), 'This identifier has no such value.')
);

const protectionChoice = v.pipe(
  v.object({ protection: v.picklist(protectionKeys), to: v.picklist(identificationValues), wording }),
  v.check(({ protection, to }) => protections.some((each) => each.key === protection && each.to === to), 'This protection has no such value.')
);

const threeSteps = v.object({ value: v.picklist([0, 0.25, 0.5]), wording });

/** Keys that a later desk adds are passed over; everything else must be right, or the text is shown as unreadable. */
export const severityFileSchema: v.GenericSchema<unknown, SeverityFile> = v.object({
  v: v.literal(1),
  dataClasses: v.pipe(v.array(dataClassChoice), v.minLength(1), v.check((choices) => distinct(choices.map((choice) => choice.class)), 'A class is named twice.')),
  identifiers: v.pipe(v.array(identifierChoice), v.minLength(1), v.check((choices) => distinct(choices.map((choice) => choice.identifier)), 'An identifier is named twice.')),
  loweredByProtection: v.optional(protectionChoice),
  confidentiality: threeSteps,
  integrity: threeSteps,
  availability: threeSteps,
  maliciousIntent: v.object({ value: v.picklist([0, 0.5]), wording }),
  note: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)),
  wordingLanguage: v.picklist(['en-GB', 'cy-GB'])
});

/** What an officer has chosen so far: a file whose circumstances may be unanswered and whose lists may be empty. */
export type SeverityDraft = Omit<SeverityFile, Circumstance> & { readonly [Key in Circumstance]?: SeverityFile[Key] | undefined };

export function emptySeverityDraft(wordingLanguage: WordingLanguage): SeverityDraft {
  return { v: 1, dataClasses: [], identifiers: [], note: '', wordingLanguage };
}

export type SeverityReading =
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly file: SeverityFile }
  /** Written around the desk or damaged: shown as it is, never dropped. */
  | { readonly state: 'unreadable'; readonly text: string };

/** Reads the column. An empty column is no assessment; text that is none is handed back whole. */
export function readSeverityFile(text: string | null | undefined): SeverityReading {
  if (text === null || text === undefined || text.trim() === '') return { state: 'none' };
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), severityFileSchema), text);
  return parsed.success ? { state: 'read', file: parsed.output } : { state: 'unreadable', text };
}

/** The same choices in the order of the tables, whatever the order in which they were made. */
export function inTableOrder<Draft extends SeverityDraft>(draft: Draft): Draft {
  return {
    ...draft,
    dataClasses: dataClassKeys.flatMap((key) => draft.dataClasses.filter((choice) => choice.class === key))
      .map((choice) => ({ ...choice, reasons: contextFactorKeys.filter((key) => choice.reasons.includes(key)) })),
    identifiers: identifierKeys.flatMap((key) => draft.identifiers.filter((choice) => choice.identifier === key))
  };
}

/**
 * The text for the column: the same choices give the same text.
 * @throws v.ValiError for what is no severity file
 */
export function writeSeverityFile(file: SeverityFile): string {
  return JSON.stringify(v.parse(severityFileSchema, inTableOrder(file)));
}
