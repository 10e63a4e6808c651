import { utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import type { DayAndTime } from '../../../casework/rules/moments';
import { Problems } from '../../../casework/rules/problems';
import { waysTold } from '../../../casework/rules/waysTold';
import { answer } from './acknowledge';
import { isConcluded, isLed } from './awaits';
import { acknowledgedInTime } from './clock';
import type { ComplaintResult } from './commands';
import type { ComplaintPoint } from './complaintFile';
import { complaintEvent } from './events';
import { mayNotDecide } from './handling';
import type { ComplaintCase, ComplaintValues } from './values';

export interface OutcomeInput extends DayAndTime {
  readonly how: string;
  /** Who decided; empty: whoever saves it. */
  readonly decidedBy: string;
}

export const emptyOutcome: OutcomeInput = { date: '', time: '', how: '', decidedBy: '' };

/** The points that count for this complaint: its own, or of the one that leads its group. @param leader undefined where it is not known */
export function pointsThatCount({ values }: Pick<ComplaintCase, 'values'>, leader: Pick<ComplaintCase, 'values'> | undefined): readonly ComplaintPoint[] {
  return isLed(values) ? leader?.values.file.points ?? [] : values.file.points;
}

/**
 * That the complainant was told the outcome (section 164A(4)). Each point has its conclusion and reason by then. Where it had not been acknowledged, the
 * same letter does both (ICO: if it is finished within the 30 days one message can do both). It may be written down again, as a correction.
 * Problems: `points` (`no-points`, `not-concluded`, `own-handling`, `concerns-unnamed`), `told`, `how`, `decidedBy`.
 * @param leader the complaint that leads the group of this one
 */
export function tellOutcome(found: ComplaintCase, input: OutcomeInput, leader: ComplaintCase | undefined, { me, now }: CommandContext): ComplaintResult {
  const { values } = found;
  const problems = new Problems();
  const points = pointsThatCount(found, leader);
  const refused = mayNotDecide(values, me.id) ?? (leader && isLed(values) ? mayNotDecide(leader.values, me.id) : undefined);
  if (refused) problems.add('points', refused);
  if (points.length === 0) problems.add('points', 'no-points');
  else if (!points.every(isConcluded)) problems.add('points', 'not-concluded');
  const toldAt = problems.doneAt('told', input, { since: values.acknowledgement.at ?? values.receivedAt, now, tooEarly: values.acknowledgement.at ? 'before-acknowledged' : 'before-received' });
  const how = waysTold.find((way) => way === input.how);
  if (how === undefined) problems.add('how', 'how-required');
  const decidedBy = problems.text('decidedBy', input.decidedBy) || me.name;
  if (decidedBy.length > TEXT_LIMIT) problems.add('decidedBy', 'too-long');
  // a person on the desk decides: whom it concerns may not be named as the one who did
  if (values.file.concerns.some(({ name }) => name === decidedBy)) problems.add('decidedBy', 'own-handling');
  if (toldAt === undefined || how === undefined) return { ok: false, problems: problems.found };
  const isBoth = values.acknowledgement.at === undefined;
  const next: ComplaintValues = { ...values, outcome: { toldAt, how, decidedBy }, acknowledgement: isBoth ? { at: toldAt, how, notPossible: '' } : values.acknowledgement };
  const at = utcSecond(toldAt);
  const before = values.outcome.toldAt && utcSecond(values.outcome.toldAt);
  return answer(problems, next, [
    ...(isBoth ? [complaintEvent('acknowledged', { how, at, late: acknowledgedInTime(next) === false, withOutcome: true })] : []),
    complaintEvent('outcomeTold', { how, at, before, ofGroup: isLed(values) ? values.group : undefined })
  ]);
}
