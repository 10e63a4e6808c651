import summary from '../../../loc/caseSummary';
import strings from '../../../loc/requestEvents';
import page from '../../../loc/requestPage';
import gaps from '../../../loc/responseGaps';
import schedule from '../../../loc/requestSchedule';
import desk from '../../../loc/searchDesk';
import searches from '../../../loc/searches';
import { byKey } from '../../../loc/texts';
import type { LineNames } from '../../../casework/rules/events/eventTable';
import type { genericEvents, GenericFamily } from '../../../casework/rules/events/genericEvents';
import { historyWords } from '../../../casework/ui/history/drawHistory';
import type { HistoryParts } from '../../../casework/ui/history/parts';
import type { factParts } from '../../rules/cases/assess';
import type { Wait } from '../../rules/cases/clock';
import { allRequestEvents, type requestEvents, type RequestFamily } from '../../rules/cases/events';
import type { RequestFixed, RequestValues } from '../../rules/cases/values';
import { requestWords } from '../incoming/words';
import { choiceText, fieldLabel } from './words';

// the compiler insists on a sentence for every code, on a line for every value that no sentence names, and on words for what was changed and waited for
const sentences: Readonly<Record<`code_${keyof typeof requestEvents}`, string>> = strings;
const lines: Readonly<Record<`value_${Exclude<LineNames<typeof requestEvents>, LineNames<typeof genericEvents>> & string}`, string>> = strings;
const parts: Readonly<Record<`part_${(typeof factParts)[number]}` | `wait_${Wait}`, string>> = strings;

/** What happened on a request, as the engine draws it. */
export const requestHistory: HistoryParts<RequestValues, RequestFixed> = {
  words: historyWords<GenericFamily | RequestFamily>(allRequestEvents, {
    sentences, lines, kinds: strings,
    families: {
      field: fieldLabel, role: requestWords.roleText, channel: requestWords.channelText, reason: requestWords.reasonText, choice: choiceText,
      part: (stored) => byKey(parts)[`part_${stored}`] ?? stored, searchWay: (stored) =>
        byKey(desk)[`way_${stored}`] ?? stored, searchOutcome: (stored) => byKey(searches)[`outcome_${stored}`] ?? stored,
      gap: (stored) => byKey(gaps)[`lack_${stored}`] ?? stored,
      entryDecision: (stored) => byKey(schedule)[`decision_${stored}`] ?? stored,
      wait: (stored) => byKey(parts)[`wait_${stored}`] ?? stored
    }
  }),
  fromIntake: summary.entered,
  intakeBy: () => page.enteredBy
};
