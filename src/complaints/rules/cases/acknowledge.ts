import { utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import type { DayAndTime } from '../../../casework/rules/moments';
import { Problems } from '../../../casework/rules/problems';
import { waysTold } from '../../../casework/rules/waysTold';
import { acknowledgedInTime } from './clock';
import type { ComplaintResult } from './commands';
import { complaintEvent } from './events';
import type { ComplaintCase } from './values';

export interface AcknowledgeInput extends DayAndTime {
  readonly how: string;
  /** Why nobody can be told: then no day and no way are asked. */
  readonly notPossible: string;
}

export const emptyAcknowledgement: AcknowledgeInput = { date: '', time: '', how: '', notPossible: '' };

/**
 * That the complaint was acknowledged (Data Protection Act 2018, section 164A(3)), or that nobody can be: an anonymous one without an address. Written down
 * again it is a correction, and the history has both. Late is said, and counted, and never refused.
 * Problems: `acknowledged` (`required`, moments, `before-received`), `how`, `notPossible`.
 */
export function acknowledge(found: ComplaintCase, input: AcknowledgeInput, { now }: CommandContext): ComplaintResult {
  const { values } = found;
  const problems = new Problems();
  const notPossible = problems.text('notPossible', input.notPossible);
  if (notPossible !== '') {
    if (values.outcome.toldAt) problems.add('notPossible', 'outcome-was-told');
    const acknowledgement = { at: undefined, how: undefined, notPossible };
    return answer(problems, { ...values, acknowledgement }, [complaintEvent('cannotBeAcknowledged', {}, { details: notPossible })]);
  }
  const at = problems.doneAt('acknowledged', input, { since: values.receivedAt, now, tooEarly: 'before-received' });
  const how = waysTold.find((way) => way === input.how);
  if (how === undefined) problems.add('how', 'how-required');
  if (at === undefined || how === undefined) return { ok: false, problems: problems.found };
  const next = { ...values, acknowledgement: { at, how, notPossible: '' } };
  const before = values.acknowledgement.at;
  return answer(problems, next, [complaintEvent('acknowledged', { how, at: utcSecond(at), before: before && utcSecond(before), late: acknowledgedInTime(next) === false })]);
}

export function answer(problems: Problems, next: ComplaintCase['values'], events: Extract<ComplaintResult, { readonly ok: true }>['events']): ComplaintResult {
  return problems.found.length > 0 ? { ok: false, problems: problems.found } : { ok: true, next, events };
}
