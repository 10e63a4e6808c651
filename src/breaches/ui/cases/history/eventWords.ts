import ofBreaches from '../../../../loc/breachEvents';
import ofCases from '../../../../loc/caseEvents';
import strings from '../../../../loc/cases';
import decisions from '../../../../loc/decisions';
import documents from '../../../../loc/documents';
import investigation from '../../../../loc/investigation';
import { byKey } from '../../../../loc/texts';
import triage from '../../../../loc/triage';
import type { HistoryEntry } from '../../../cases/contract';
import { caseEvents, choiceKey, isEventCode, type BreachFamily, type EventCode, type GenericFamily, type LineNames } from '../../../rules';
import { channelText, reasonText, roleText } from '../../officer/words';
import { choiceText, fieldLabel, type ValueWords } from '../fields';
import { drawEvent, type EventWords } from './drawEvent';

/** The kind of an event in the reader's language; a row that somebody added by hand has the word it was given. */
export const eventText = (kind: string): string => byKey(strings)[`event_${choiceKey(kind)}`] ?? kind;

// the compiler insists on a sentence for every code, and on a line for every value that no sentence names
const sentences: Readonly<Record<`code_${EventCode}`, string>> = { ...ofCases, ...ofBreaches };
const lines: Readonly<Record<`value_${LineNames<typeof caseEvents> & string}`, string>> = { ...ofCases, ...ofBreaches };

const family = (texts: object, prefix: string) => (stored: string): string => byKey(texts)[`${prefix}_${choiceKey(stored)}`] ?? stored;
/** Keys that are codes already, such as `adviceIco`. */
const ofKeys = (texts: object, prefix: string) => (key: string): string => byKey(texts)[`${prefix}_${key}`] ?? key;

const questions: Readonly<Record<string, string>> = {
  effects: investigation.effects, rootCause: investigation.rootCause, rootCauseDetails: investigation.rootCauseDetails, lessons: investigation.lessonsHeading, actions: investigation.actionsHeading
};

/** Each family of stored choices has its words where the field has them. */
export const eventFamilies: EventWords<GenericFamily | BreachFamily>['families'] = {
  field: fieldLabel,
  role: roleText,
  channel: channelText,
  reason: reasonText,
  choice: choiceText,
  report: (stored) => byKey(strings)[`report_${choiceKey(stored)}`] ?? choiceText(stored),
  means: family(documents, 'means'),
  language: family(documents, 'language'),
  clock: family(ofBreaches, 'clock'),
  law: family(ofBreaches, 'law'),
  duty: family(ofBreaches, 'duty'),
  fact: (key) => fieldLabel(`facts.${key}`),
  step: ofKeys(triage, 'step'),
  other: ofKeys(triage, 'tell'),
  question: (key) => questions[key] ?? ofKeys(investigation, 'q')(key),
  finding: ofKeys(decisions, 'finding'),
  pack: ofKeys(decisions, 'pack')
};

const words: EventWords<GenericFamily | BreachFamily> = {
  sentence: (code) => byKey(sentences)[`code_${code}`] ?? '', line: (name) => byKey(lines)[`value_${name}`] ?? '{0}', families: eventFamilies, notRecorded: ofCases.notRecorded, removed: ofCases.removed
};

export interface EntryWords {
  readonly title: string;
  /** Of words that were stored in English; what an officer typed is in a language that nobody said. */
  readonly titleLang: string | undefined;
  readonly lines: readonly string[];
}

/** An entry in the reader's language. What an old version wrote, and a code of a newer one, stand as they are stored: in English. */
export function entryWords(entry: Pick<HistoryEntry, 'kind' | 'code' | 'values' | 'title'>, { locale }: Pick<ValueWords, 'locale'>): EntryWords {
  const drawn = isEventCode(entry.code) ? drawEvent(caseEvents, words, entry, locale) : undefined;
  return drawn ? { ...drawn, titleLang: undefined } : { title: entry.title, titleLang: entry.title === '' || (entry.code === '' && entry.kind === 'investigation') ? undefined : 'en-GB', lines: [] };
}
