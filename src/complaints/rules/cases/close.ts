import type { CommandContext } from '../../../casework/rules/command';
import { keptUntil as lastDay } from '../../../casework/rules/disposal/retention';
import { readClosing, type EarlyClosingInput } from '../../../casework/rules/earlyClosing';
import { Problems } from '../../../casework/rules/problems';
import { closings, type Closing } from '../choices';
import { answer } from './acknowledge';
import { isDataProtection } from './clock';
import type { ComplaintResult } from './commands';
import { complaintEvent } from './events';
import type { ComplaintCase, ComplaintValues } from './values';

/** What is known besides the complaint. */
export interface ClosingFacts {
  /** Of the council's schedule. */
  readonly months: number;
  /** The complaint that `mergedInto` names, where there is one. */
  readonly survivor?: ComplaintCase;
  /** What services are still asked to do. */
  readonly openTasks?: number;
}

/** How a complaint of this kind ends by itself: nobody has to answer for it. */
export function plainClosing({ nature, outcome }: Pick<ComplaintValues, 'nature' | 'outcome'>): Closing | undefined {
  if (outcome.toldAt) return 'Outcome told';
  return isDataProtection(nature) ? undefined : 'Corporate complaint';
}

/**
 * Closes a complaint. Where its outcome was told, or it is none under data protection law, that is all; before, it asks how it ends, who answers for it, why,
 * and the DPO's advice, and it is counted as what it is. One that is the same as another lives on in the older of the two, whose 30 days end first. Problems:
 * `how`, `who`, `why`, `advice`, `adviceBy`, `mergedInto` (`not-a-complaint`, `younger`), `tasks` (`tasks-open`).
 */
export function closeComplaint(found: ComplaintCase, input: EarlyClosingInput, { months, survivor, openTasks = 0 }: ClosingFacts, { now }: CommandContext): ComplaintResult {
  const { values } = found;
  const problems = new Problems();
  const plain = plainClosing(values);
  const how = plain ?? closings.find((each) => each === input.how && !['Outcome told', 'Corporate complaint'].includes(each));
  if (values.nature === 'Not decided' && plain === undefined && how !== 'Withdrawn' && how !== 'Merged') problems.add('how', 'nature-first');
  const closing = readClosing(found, input, { plain, how, survivor, notOne: 'not-a-complaint' }, problems);
  if (openTasks > 0) problems.add('tasks', 'tasks-open');
  if (closing === undefined) return { ok: false, problems: problems.found };
  const { who, why, advice, adviceBy, mergedInto } = closing;
  const keptUntil = lastDay(now, months);
  const next: ComplaintValues = { ...values, caseState: 'Closed', closedAt: now, disposalDue: keptUntil, file: { ...values.file, closing } };
  const event = plain
    ? complaintEvent('closed', { keptUntil })
    : complaintEvent('closedWithoutOutcome', { closing: closing.how, keptUntil, who, advice, adviceBy, mergedInto }, { details: why });
  return answer(problems, next, [event]);
}
