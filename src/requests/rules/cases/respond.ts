import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { waysTold } from '../../../casework/rules/waysTold';
import { rightOutcomes, rights, type Right } from '../choices';
import { answeredInTime, answerOf } from './clock';
import { answer, type RequestResult } from './commands';
import { requestEvent } from './events';
import type { AnsweredRight } from './requestFile';
import type { RequestCase, RequestValues } from './values';

export interface RespondInput {
  readonly right: string;
  readonly outcome: string;
  /** The day on which the answer was sent. */
  readonly on: string;
  readonly how: string;
  readonly reasons: string;
  readonly recipientsTold: string;
  readonly lateBecause: string;
  readonly searchesBecause: string;
}

export const respondInput = (answered: AnsweredRight | undefined, right: Right): RespondInput =>
  (answered
    ? { ...answered, how: answered.how ?? '', searchesBecause: answered.searchesBecause ?? '' }
    : { right, outcome: '', on: '', how: '', reasons: '', recipientsTold: '', lateBecause: '', searchesBecause: '' });

/** Others who had the data are told of what was put right, erased or restricted (UK GDPR article 19). */
const tellsRecipients: readonly Right[] = ['Rectification', 'Erasure', 'Restriction'];
export const asksRecipients = (right: Right, outcome: string): boolean => tellsRecipients.includes(right) && (outcome === 'Done in full' || outcome === 'Done in part');

/** What is told with its reasons (article 12(4)). */
export const asksReasons = (outcome: string): boolean => outcome === 'Refused' || outcome === 'Done in part';

/**
 * What came of one right, and when the requester was told. A refusal, whole or in part, has its reasons (UK GDPR article 12(4)); others who had the data are told, or why not is written down
 * (article 19); one that was sent after its last day says why, and stays in the figures as late. One that was sent while searches for it are not settled says why too: a hard stop would have them settled
 * unread. It may be written down again, as a correction.
 * Problems: `right`, `outcome`, `on` (`required`, `not-a-date`, `in-the-future`, `before-received`), `how`, `reasons`, `recipientsTold`, `lateBecause`, `searchesBecause`.
 * @param openSearches how many searches of the request nobody has settled or withdrawn
 */
export function respond(found: RequestCase, input: RespondInput, { now }: CommandContext, openSearches = 0): RequestResult {
  const { values } = found;
  const problems = new Problems();
  const right = rights.find((each) => each === input.right && values.rights.includes(each));
  if (!right) problems.add('right', 'right-required');
  const outcome = rightOutcomes.find((each) => each === input.outcome);
  if (!outcome) problems.add('outcome', 'outcome-required');
  const on = sentOn(values, input.on, ukDate(now), problems);
  const how = waysTold.find((way) => way === input.how);
  if (!how && outcome !== 'Withdrawn') problems.add('how', 'how-required');
  const reasons = problems.text('reasons', input.reasons, asksReasons(input.outcome) ? 'reasons-required' : undefined);
  const recipientsTold = problems.text('recipientsTold', input.recipientsTold, right && asksRecipients(right, input.outcome) ? 'recipients-required' : undefined);
  if (!right || !outcome || !on) return { ok: false, problems: problems.found };
  const answered: AnsweredRight = { right, outcome, on, ...(how ? { how } : {}), reasons, recipientsTold, lateBecause: '' };
  const before = answerOf(values.file, right);
  const withAnswer = (row: AnsweredRight): RequestValues => ({ ...values, file: { ...values.file, answered: rights.flatMap((each) => (each === right ? [row] : answerOf(values.file, each) ?? [])) } });
  const isLate = answeredInTime(withAnswer(answered), right) === false;
  const lateBecause = problems.text('lateBecause', input.lateBecause, isLate ? 'late-because' : undefined);
  const asksSearches = outcome !== 'Withdrawn' && openSearches > 0;
  const searchesBecause = problems.text('searchesBecause', input.searchesBecause, asksSearches ? 'searches-because' : undefined);
  const next = withAnswer({ ...answered, lateBecause: isLate ? lateBecause : '', ...(searchesBecause === '' ? {} : { searchesBecause }) });
  problems.file('reasons', next.file);
  return answer(problems, next, [requestEvent('answered', { right, outcome, on, late: isLate || undefined, before: before?.outcome }, { details: reasons })]);
}

function sentOn({ receivedAt }: RequestValues, typed: string, today: Temporal.PlainDate, problems: Problems): string | undefined {
  const day = typed === '' ? undefined : plainDate(typed);
  if (!day) {
    problems.add('on', typed === '' ? 'required' : 'not-a-date');
    return undefined;
  }
  if (Temporal.PlainDate.compare(day, today) > 0) problems.add('on', 'in-the-future');
  else if (receivedAt && Temporal.PlainDate.compare(day, ukDate(receivedAt)) < 0) problems.add('on', 'before-received');
  return day.toString();
}
