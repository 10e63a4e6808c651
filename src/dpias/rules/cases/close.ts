import type { CommandContext } from '../../../casework/rules/command';
import { keptUntil as lastDay } from '../../../casework/rules/disposal/retention';
import { Problems } from '../../../casework/rules/problems';
import { closings, type Closing } from './choices';
import { answer, type DpiaResult } from './commands';
import { dpiaEvent } from './events';
import { isScreening, type DpiaCase, type DpiaValues } from './values';

export interface CloseInput {
  readonly how: string;
  readonly why: string;
}
export const emptyClose: CloseInput = { how: '', why: '' };

/** What is known besides the log. */
export interface CloseFacts {
  /** Of the council's schedule. */
  readonly months: number;
  /** What services are still asked to do, such as measures. */
  readonly openTasks?: number;
}

/** How a row of this kind may end: a DPIA is made of a screening, and processing ends only where it began. */
export const closingsOf = (found: DpiaCase): readonly Closing[] => closings.filter((how) => (isScreening(found) ? how !== 'Processing ended' : how !== 'DPIA made'));

/** How it ends by itself, so that nobody has to say why. */
export const plainClosing = ({ values: { caseState } }: DpiaCase): Closing | undefined => (caseState === 'DPIA started' ? 'DPIA made' : undefined);

/**
 * Closes a screening or a DPIA. A DPIA is kept for as long as the processing lasts, since it is reviewed (UK GDPR article 35(11)), and for the years of the council's schedule after that. Problems: `how` (`closing-how`), `why` (`closing-why`), `tasks` (`tasks-open`).
 */
export function closeDpia(found: DpiaCase, input: CloseInput, { months, openTasks = 0 }: CloseFacts, { now, me }: CommandContext): DpiaResult {
  const { values } = found;
  const problems = new Problems();
  const plain = plainClosing(found);
  const how = closingsOf(found).find((each) => each === input.how) ?? (input.how === '' ? plain : undefined);
  if (!how) problems.add('how', 'closing-how');
  const why = problems.text('why', input.why, how !== undefined && how === plain ? undefined : 'closing-why');
  if (openTasks > 0) problems.add('tasks', 'tasks-open');
  if (!how) return { ok: false, problems: problems.found };
  const keptUntil = lastDay(now, months);
  const next: DpiaValues = { ...values, caseState: 'Closed', closedAt: now, disposalDue: keptUntil, file: { ...values.file, closing: { how, why, by: me.name, from: values.caseState } } };
  return answer(problems, next, [dpiaEvent('closedAs', { closing: how, keptUntil }, { details: why })]);
}
