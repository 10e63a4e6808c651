import strings from '../../../loc/complaintEvents';
import summary from '../../../loc/caseSummary';
import page from '../../../loc/complaintPage';
import { byKey } from '../../../loc/texts';
import type { LineNames } from '../../../casework/rules/events/eventTable';
import type { genericEvents, GenericFamily } from '../../../casework/rules/events/genericEvents';
import { historyWords } from '../../../casework/ui/history/drawHistory';
import type { HistoryParts } from '../../../casework/ui/history/parts';
import { allComplaintEvents, type complaintEvents, type ComplaintFamily } from '../../rules/cases/events';
import type { ComplaintFixed, ComplaintValues } from '../../rules/cases/values';
import { complaintWords } from '../incoming/words';
import { choiceText, fieldLabel } from './words';

// the compiler insists on a sentence for every code, and on a line for every value that no sentence names
const sentences: Readonly<Record<`code_${keyof typeof complaintEvents}`, string>> = strings;
const lines: Readonly<Record<`value_${Exclude<LineNames<typeof complaintEvents>, LineNames<typeof genericEvents>> & string}`, string>> = strings;

/** What happened on a complaint, as the engine draws it. */
export const complaintHistory: HistoryParts<ComplaintValues, ComplaintFixed> = {
  words: historyWords<GenericFamily | ComplaintFamily>(allComplaintEvents, {
    sentences, lines, kinds: strings,
    families: { field: fieldLabel, role: complaintWords.roleText, channel: complaintWords.channelText, reason: complaintWords.reasonText, choice: choiceText, part: (stored) => byKey(strings)[`part_${stored}`] ?? stored }
  }),
  fromIntake: summary.entered,
  intakeBy: () => page.enteredBy
};
