import strings from '../../../loc/dpiaEvents';
import page from '../../../loc/dpiaPage';
import { byKey } from '../../../loc/texts';
import type { LineNames } from '../../../casework/rules/events/eventTable';
import type { genericEvents, GenericFamily } from '../../../casework/rules/events/genericEvents';
import { historyWords } from '../../../casework/ui/history/drawHistory';
import type { HistoryParts } from '../../../casework/ui/history/parts';
import { allDpiaEvents, type dpiaEvents, type DpiaFamily } from '../../rules/cases/events';
import type { DpiaFixed, DpiaValues } from '../../rules/cases/values';
import { dpiaWords } from '../incoming/words';
import { becauseText, choiceText, decisionText, fieldLabel, resultText, unmetText } from './words';

// the compiler insists on a sentence for every code, and on a line for every value that no sentence names
const sentences: Readonly<Record<`code_${keyof typeof dpiaEvents}`, string>> = strings;
const lines: Readonly<Record<`value_${Exclude<LineNames<typeof dpiaEvents>, LineNames<typeof genericEvents>> & string}`, string>> = strings;

/** What happened on a screening or a DPIA, as the engine draws it. */
export const dpiaHistory: HistoryParts<DpiaValues, DpiaFixed> = {
  words: historyWords<GenericFamily | DpiaFamily>(allDpiaEvents, {
    sentences, lines, kinds: strings,
    families: {
      field: fieldLabel, role: dpiaWords.roleText, channel: dpiaWords.channelText, reason: dpiaWords.reasonText, choice: (stored) => byKey(strings)[`choice_${stored}`] ?? choiceText(stored),
      result: resultText, decision: decisionText, because: becauseText, unmet: unmetText
    }
  }),
  fromIntake: page.begun,
  intakeBy: () => page.begunBy
};
