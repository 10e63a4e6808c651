import { Temporal } from 'temporal-polyfill';
import type { CommandContext } from '../../../casework/rules/command';
import { keptUntil as lastDay } from '../../../casework/rules/disposal/retention';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { Problems } from '../../../casework/rules/problems';
import { closings, type Closing } from '../choices';
import { answer } from './acknowledge';
import { isDataProtection } from './clock';
import type { ComplaintResult } from './commands';
import type { ClosingRecord } from './complaintFile';
import { complaintEvent } from './events';
import type { ComplaintCase, ComplaintValues } from './values';

export interface CloseInput {
  readonly how: string;
  readonly who: string;
  readonly why: string;
  readonly advice: string;
  readonly adviceBy: string;
  readonly mergedInto: string;
}

export const emptyClosing: CloseInput = { how: '', who: '', why: '', advice: '', adviceBy: '', mergedInto: '' };

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
export function closeComplaint(found: ComplaintCase, input: CloseInput, { months, survivor, openTasks = 0 }: ClosingFacts, { now }: CommandContext): ComplaintResult {
  const { values } = found;
  const problems = new Problems();
  const plain = plainClosing(values);
  const how = plain ?? closings.find((each) => each === input.how && !['Outcome told', 'Corporate complaint'].includes(each));
  const line = (name: 'who' | 'adviceBy'): string => {
    const text = normaliseText(input[name]);
    if (plain === undefined && text === '') problems.add(name, `closing-${name}`);
    if (text.length > TEXT_LIMIT) problems.add(name, 'too-long');
    return text;
  };
  if (values.nature === 'Not decided' && plain === undefined && how !== 'Withdrawn' && how !== 'Merged') problems.add('how', 'nature-first');
  if (how === undefined) problems.add('how', 'closing-how');
  const needed = (code: string): string | undefined => (plain === undefined ? code : undefined);
  const [who, adviceBy] = [line('who'), line('adviceBy')];
  const why = problems.text('why', input.why, needed('closing-why'));
  const advice = problems.text('advice', input.advice, needed('closing-advice'));
  const mergedInto = how === 'Merged' ? input.mergedInto.trim().toUpperCase() : '';
  const into = how === 'Merged' && survivor?.reference === mergedInto && survivor.logId !== found.logId ? survivor : undefined;
  if (how === 'Merged' && (into === undefined || into.values.file.closing?.mergedInto)) problems.add('mergedInto', 'not-a-complaint');
  if (into && isYounger(into, found)) problems.add('mergedInto', 'younger');
  if (openTasks > 0) problems.add('tasks', 'tasks-open');
  if (how === undefined) return { ok: false, problems: problems.found };
  const closing: ClosingRecord = plain ? { how, who: '', why: '', advice: '', adviceBy: '', mergedInto: '' } : { how, who, why, advice, adviceBy, mergedInto, ...(into ? { mergedId: into.logId } : {}) };
  const keptUntil = lastDay(now, months);
  const next: ComplaintValues = { ...values, caseState: 'Closed', closedAt: now, disposalDue: keptUntil, file: { ...values.file, closing } };
  const event = plain
    ? complaintEvent('closed', { keptUntil })
    : complaintEvent('closedWithoutOutcome', { closing: how, keptUntil, who, advice, adviceBy, mergedInto }, { details: why });
  return answer(problems, next, [event]);
}

const isYounger = ({ values: { receivedAt } }: ComplaintCase, { values }: ComplaintCase): boolean =>
  receivedAt !== undefined && values.receivedAt !== undefined && Temporal.Instant.compare(receivedAt, values.receivedAt) > 0;
