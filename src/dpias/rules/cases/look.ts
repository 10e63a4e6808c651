import { ukDate, utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { isReferenceOf } from '../../../casework/rules/reference';
import { lookDecisions, type DpiaState } from './choices';
import { answer, type DpiaResult } from './commands';
import { dpiaEvent } from './events';
import { prefix } from './prefix';
import { typedDay } from './typed';
import { isScreening, type DpiaCase, type DpiaValues } from './values';

/** What an officer makes of a screening. */
export interface LookInput {
  /** `needed`: a DPIA is to be made; `notNeeded`: none until a day; `started`: it is there. */
  readonly decision: string;
  readonly until: string;
  readonly why: string;
  /** The DPIA that was started. */
  readonly reference: string;
}

export const lookInput = ({ look, linked }: Pick<DpiaValues, 'look' | 'linked'>): LookInput => ({ decision: look.decision ?? '', until: look.until ?? '', why: look.why, reference: linked });

const stateAfter: Readonly<Record<(typeof lookDecisions)[number], DpiaState>> = { needed: 'Screened', notNeeded: 'Not needed', started: 'DPIA started' };

/**
 * That an officer looked at a screening. A *no* is a record too: who agreed, and until when, since a project grows (the ICO asks for a *no* to be documented with its reasons). Against what the
 * questions came to it says why, in either direction; the law's own cases (article 35(3)) are among those of which the questions say `required`. Looked at again it is a new decision, and the history has both.
 * Problems: `look` (`not-a-screening`, `look-decision`), `until` (`look-until`, `not-a-date`, `in-the-past`, `too-far`), `why` (`look-why`), `reference` (`not-a-dpia`).
 */
export function look(found: DpiaCase, input: LookInput, { now, me }: CommandContext): DpiaResult {
  const { values } = found;
  const problems = new Problems();
  const today = ukDate(now);
  const decision = lookDecisions.find((each) => each === input.decision);
  if (!isScreening(found)) problems.add('look', 'not-a-screening');
  if (!decision) problems.add('look', 'look-decision');
  const isAgainst = (decision === 'notNeeded' && values.result !== 'notNeeded') || (decision === 'needed' && values.result === 'notNeeded');
  const why = problems.text('why', input.why, isAgainst ? 'look-why' : undefined);
  const until = decision === 'notNeeded'
    ? typedDay(problems, 'until', input.until, { needed: 'look-until', notBefore: { day: today.add({ days: 1 }), code: 'in-the-past' }, notAfter: { day: today.add({ years: 5 }), code: 'too-far' } })
    : undefined;
  const linked = decision === 'started' ? input.reference.trim().toUpperCase() : values.linked;
  if (decision === 'started' && !isReferenceOf({ prefix }, linked)) problems.add('reference', 'not-a-dpia');
  if (!decision) return { ok: false, problems: problems.found };
  const next: DpiaValues = { ...values, caseState: stateAfter[decision], linked, look: { decision, at: now, by: me.name, until, why } };
  return answer(problems, next, [dpiaEvent('lookedAt', { decision, result: values.result, until, was: values.look.decision, linked: decision === 'started' ? linked : undefined }, { details: why })]);
}

/** Whether the scope of a project that needs none has changed since an officer looked: it was screened again, or the day has come. @param screenedAgainAt when a later screening of the same project came */
export function asksAgain({ caseState, look: { at, until } }: Pick<DpiaValues, 'caseState' | 'look'>, screenedAgainAt: string | undefined, now: CommandContext['now']): boolean {
  const isOver = until !== undefined && until <= ukDate(now).toString();
  return caseState === 'Not needed' && (isOver || (screenedAgainAt !== undefined && at !== undefined && screenedAgainAt > utcSecond(at)));
}
