import { Temporal } from 'temporal-polyfill';
import { ukDate, utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import type { DayAndTime } from '../../../casework/rules/moments';
import { Problems } from '../../../casework/rules/problems';
import { extensionGrounds } from '../choices';
import { noticeDue, openRights, waitsFor, type ClockValues } from './clock';
import { answer, type RequestResult } from './commands';
import { requestEvent } from './events';
import type { RequestCase, RequestValues } from './values';

export interface ExtendInput extends DayAndTime {
  readonly ground: string;
  readonly why: string;
  readonly lateBecause: string;
  /** The extension is taken back: nobody was told, or it was a mistake. */
  readonly takenBack: boolean;
}

export const emptyExtension: RequestValues['extension'] = { toldAt: undefined, ground: undefined, why: '', lateBecause: '' };

/** Rights for which a notice of that day came after the first month: it gives them no time. */
export function lateFor(values: ClockValues, on: Temporal.PlainDate): readonly string[] {
  return openRights(values).filter((right) => {
    const due = noticeDue(values, right);
    return due !== undefined && Temporal.PlainDate.compare(on, due) > 0;
  });
}

/**
 * That the requester was told of an extension by two further months, and why (UK GDPR article 12A(3): complexity or number of requests; the notice gives the reasons and comes within the first month,
 * which a pause lengthens). One that comes later is recorded with why it was late, and gives no time: the clock goes on as before. Before the time has begun there is nothing to extend.
 * Problems: `told` (moments, `before-received`, `not-begun`), `ground`, `why`, `lateBecause`.
 */
export function extend(found: RequestCase, input: ExtendInput, { now }: CommandContext): RequestResult {
  const { values } = found;
  const problems = new Problems();
  const before = values.extension.toldAt;
  if (input.takenBack) {
    if (!before) problems.add('told', 'nothing-changed');
    return answer(problems, { ...values, extension: emptyExtension }, before ? [requestEvent('extensionTakenBack', { before: utcSecond(before) })] : []);
  }
  const toldAt = problems.doneAt('told', input, { since: values.receivedAt, now, tooEarly: 'before-received' });
  if (waitsFor(values).length > 0) problems.add('told', 'not-begun');
  const ground = extensionGrounds.find((each) => each === input.ground);
  if (!ground) problems.add('ground', 'ground-required');
  const why = problems.text('why', input.why, 'extension-why');
  const isLate = toldAt !== undefined && lateFor({ ...values, extension: emptyExtension }, ukDate(toldAt)).length > 0;
  const lateBecause = problems.text('lateBecause', input.lateBecause, isLate ? 'extension-late' : undefined);
  if (toldAt === undefined || !ground) return { ok: false, problems: problems.found };
  return answer(problems, { ...values, extension: { toldAt, ground, why, lateBecause: isLate ? lateBecause : '' } }, [
    requestEvent('extended', { ground, at: utcSecond(toldAt), before: before && utcSecond(before), late: isLate || undefined }, { details: why })
  ]);
}
