import ofCases from '../../../loc/caseEvents';
import strings from '../../../loc/caseHistory';
import { byKey } from '../../../loc/texts';
import type { Locale } from '../../../platform/host/services';
import { choiceKey } from '../../rules/choiceKey';
import type { EventTable, LineNames } from '../../rules/events/eventTable';
import type { CoreFamily, genericEvents } from '../../rules/events/genericEvents';
import type { HistoryEntry } from '../../store/contract';
import { coreLabel, holdReasonText } from '../coreWords';
import { taskChoiceText } from '../tasks/taskText';
import { drawEvent, type EventWords } from './drawEvent';
import type { EventTexts } from './parts';

// the compiler insists on a sentence for every code, and on a line for every value that no sentence names
const enginesSentences: Readonly<Record<`code_${keyof typeof genericEvents}`, string>> = ofCases;
const enginesLines: Readonly<Record<`value_${LineNames<typeof genericEvents> & string}`, string>> = ofCases;

const coreFamilies: Readonly<Record<CoreFamily, (stored: string) => string>> = { hold: holdReasonText, task: taskChoiceText };

export interface EntryWords {
  readonly title: string;
  /** Of words that were stored in English; what an officer typed is in a language that nobody said. */
  readonly titleLang: string | undefined;
  readonly lines: readonly string[];
}

/** The history of a kind of case in the reader's language. */
export interface HistoryWords {
  /** An entry. What an old version wrote, and a code of a newer one, stand as they are stored: in English. */
  entry(entry: Pick<HistoryEntry, 'kind' | 'code' | 'values' | 'title'>, locale: Locale): EntryWords;
  /** The kind of an event; a row that somebody added by hand has the word it was given. */
  kind(kind: string): string;
}

/** @param events the table of the kind's codes @param texts what the room says of those that are its own */
export function historyWords<Family extends string>(events: EventTable<string, Family | CoreFamily>, texts: EventTexts<Family>): HistoryWords {
  const sentences = byKey({ ...enginesSentences, ...texts.sentences });
  const lines = byKey({ ...enginesLines, ...texts.lines });
  const kinds = byKey({ ...strings, ...texts.kinds });
  const families: Readonly<Record<string, (stored: string) => string>> = texts.families;
  const words: EventWords<string> = {
    sentence: (code) => sentences[`code_${code}`] ?? '', line: (name) => lines[`value_${name}`] ?? '{0}', families: { ...families, ...coreFamilies, field: (path) => coreLabel(path) ?? families.field(path) },
    notRecorded: ofCases.notRecorded, removed: ofCases.removed
  };
  return {
    entry: (entry, locale) => {
      const drawn = drawEvent(events, words, entry, locale);
      const isTyped = entry.title === '' || (entry.code === '' && entry.kind === 'investigation');
      return drawn ? { ...drawn, titleLang: undefined } : { title: entry.title, titleLang: isTyped ? undefined : 'en-GB', lines: [] };
    },
    kind: (kind) => kinds[`event_${choiceKey(kind)}`] ?? kind
  };
}
