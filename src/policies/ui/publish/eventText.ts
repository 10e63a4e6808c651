import strings from '../../../loc/publishing';
import { drawEvent, type DrawnEvent, type EventWords } from '../../../casework/ui/history/drawEvent';
import type { Locale } from '../../../platform/host/services';
import { policyEvents, type PolicyEventCode } from '../../rules/events';
import { reviewOutcomes } from '../../rules/review';
import type { StoredPolicyEvent } from '../../store/publishing/reviews';
import { outcomeText } from '../desk/words';

/** What became of findings is told where the text is checked. */
type Drawn = Exclude<PolicyEventCode, 'findingDismissed' | 'findingRestored'>;
const sentences: Readonly<Record<Drawn, string>> = { reviewed: strings.reviewEvent, controlChanged: strings.controlEvent, withoutApproval: strings.noApprovalEvent };
const lines: Readonly<Record<string, string>> = { title: strings.controlEventTitle, owner: strings.controlEventOwner, reviewMonths: strings.controlEventMonths };

const isDrawn = (code: string): code is Drawn => Object.hasOwn(sentences, code);

const words: EventWords<'outcome'> = {
  sentence: (code) => (isDrawn(code) ? sentences[code] : ''),
  line: (name) => lines[name] ?? '{0}',
  families: { outcome: (stored) => { const known = reviewOutcomes.find((each) => each === stored); return known ? outcomeText[known] : stored; } },
  notRecorded: strings.notRecorded,
  removed: strings.notRecorded
};

/** An event of a policy in the reader's language; what a version of before wrote stands in the words in which it was written. */
export function policyEventText(event: Pick<StoredPolicyEvent, 'code' | 'values' | 'title'>, locale: Locale): DrawnEvent {
  return (isDrawn(event.code) ? drawEvent<'outcome'>(policyEvents, words, event, locale) : undefined) ?? { title: event.title, lines: [] };
}
