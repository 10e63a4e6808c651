import { plainDate, ukDate, utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import type { Unmet } from './choices';
import type { AgainstCode } from '../goLive/against';
import { answer, type DpiaResult } from './commands';
import { dpiaEvent } from './events';
import { goOnWithout, typedDay, type AllTheSame } from './typed';
import type { DpiaCase, DpiaValues } from './values';

export interface GoLiveInput extends AllTheSame {
  readonly plannedOn: string;
  readonly liveOn: string;
}

export const goLiveInput = ({ plannedOn, liveOn }: Pick<DpiaValues, 'plannedOn' | 'liveOn'>): GoLiveInput => ({ plannedOn: plannedOn ?? '', liveOn: liveOn ?? '', who: '', why: '', advice: '' });

const unmetOf: Readonly<Partial<Record<AgainstCode, Unmet>>> = {
  notSubmitted: 'notInForce', notApproved: 'notInForce', consultation: 'consultation', banned: 'banned', pointsOpen: 'points', promises: 'points', measures: 'measures', newer: 'newer'
};

/** What stands against it (`standsAgainst`), as what somebody goes on without. */
export const unmetAgainst = (against: readonly AgainstCode[]): readonly Unmet[] => [...new Set(against.flatMap((code) => unmetOf[code] ?? []))];

/**
 * The planned day, and that it went live. The ICO: the processing does not begin before the measures are in place; so where something stands against it that is named, and it says who answers for it, why, and what the Data
 * Protection Officer advised. A day that is corrected or taken back is a new event.
 * Problems: `plannedOn` (days), `liveOn` (days, `in-the-future`), `goLive` (`nothing-changed`), `who`, `why`, `advice`.
 * @param against what stands against going live by the planned day, as it is known now
 */
export function goLive(found: DpiaCase, input: GoLiveInput, against: readonly AgainstCode[], { now, me }: CommandContext): DpiaResult {
  const { values } = found;
  const problems = new Problems();
  const plannedOn = typedDay(problems, 'plannedOn', input.plannedOn);
  const liveOn = typedDay(problems, 'liveOn', input.liveOn, { notAfter: { day: ukDate(now), code: 'in-the-future' } });
  const isNowLive = liveOn !== undefined && liveOn !== values.liveOn;
  if (problems.found.length === 0 && plannedOn === values.plannedOn && liveOn === values.liveOn) problems.add('goLive', 'nothing-changed');
  const without = goOnWithout(problems, isNowLive ? unmetAgainst(against) : [], input);
  const { goLive: before, ...file } = values.file;
  const kept = liveOn === undefined ? {} : isNowLive ? { goLive: { at: utcSecond(now), by: me.name, on: liveOn, ...without } } : before ? { goLive: before } : {};
  const next: DpiaValues = { ...values, plannedOn, liveOn, file: { ...file, ...kept } };
  return answer(problems, next, [
    ...(plannedOn === values.plannedOn ? [] : [dpiaEvent('planned', { on: plannedOn, before: values.plannedOn })]),
    ...(isNowLive ? [dpiaEvent('wentLive', { on: liveOn, before: values.liveOn, unmet: without.unmet, who: without.who, advice: without.advice }, { details: without.why })] : []),
    ...(liveOn === undefined && values.liveOn !== undefined ? [dpiaEvent('planned', { on: plannedOn, before: values.liveOn })] : [])
  ]);
}

/** Whether the processing began before the DPIA was in force: said of it ever after. */
export const beganBefore = ({ liveOn, approvedAt }: Pick<DpiaValues, 'liveOn' | 'approvedAt'>): boolean => {
  const on = plainDate(liveOn ?? '');
  return on !== undefined && (approvedAt === undefined || on.toString() < ukDate(approvedAt).toString());
};
