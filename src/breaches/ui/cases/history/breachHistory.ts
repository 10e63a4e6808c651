import ofBreaches from '../../../../loc/breachEvents';
import strings from '../../../../loc/cases';
import decisions from '../../../../loc/decisions';
import documents from '../../../../loc/documents';
import investigation from '../../../../loc/investigation';
import { byKey } from '../../../../loc/texts';
import triage from '../../../../loc/triage';
import { historyWords } from '../../../../casework/ui/history/drawHistory';
import type { EventTexts, HistoryParts } from '../../../../casework/ui/history/parts';
import {
  caseEvents, choiceKey, type BreachFamily, type BreachFixed, type breachEvents, type CaseValues, type genericEvents, type GenericFamily, type LineNames
} from '../../../rules';
import { reportWords } from '../../incoming/words';
import { choiceText, fieldLabel } from '../fields';
import { Scores } from './Scores';

// the compiler insists on a sentence for every code, and on a line for every value that no sentence names
const sentences: Readonly<Record<`code_${keyof typeof breachEvents}`, string>> = ofBreaches;
const lines: Readonly<Record<`value_${Exclude<LineNames<typeof breachEvents>, LineNames<typeof genericEvents>> & string}`, string>> = ofBreaches;

const family = (texts: object, prefix: string) => (stored: string): string => byKey(texts)[`${prefix}_${choiceKey(stored)}`] ?? stored;
/** Keys that are codes already, such as `adviceIco`. */
const ofKeys = (texts: object, prefix: string) => (key: string): string => byKey(texts)[`${prefix}_${key}`] ?? key;

const questions: Readonly<Record<string, string>> = {
  effects: investigation.effects, rootCause: investigation.rootCause, rootCauseDetails: investigation.rootCauseDetails,
  lessons: investigation.lessonsHeading, actions: investigation.actionsHeading
};

/** Each family of stored choices has its words where the field has them. */
export const eventFamilies: EventTexts<GenericFamily | BreachFamily>['families'] = {
  field: fieldLabel,
  role: reportWords.roleText,
  channel: reportWords.channelText,
  reason: reportWords.reasonText,
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

/** The events of breaches in the reader's language. */
export const breachHistoryWords = historyWords<GenericFamily | BreachFamily>(caseEvents, { sentences, lines, kinds: strings, families: eventFamilies });

/** What happened on a breach, as the engine draws it. */
export const breachHistory: HistoryParts<CaseValues, BreachFixed> = {
  words: breachHistoryWords,
  fromIntake: strings.historyFromReport,
  intakeBy: ({ nameWithheld }) => (nameWithheld ? strings.historyNameOff : strings.historyStaff),
  More: Scores
};
