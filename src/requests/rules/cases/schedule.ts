import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import type { ScheduleCounts } from '../schedule/counts';
import type { ScheduleEvent } from '../schedule/events';
import { answer, type RequestResult } from './commands';
import type { RequestCase } from './values';

/**
 * Keeps in the request how its schedule stands: the response and its letter say these counts, and they stay when the entries are gone. Problems: `schedule` (`nothing-changed`) where nothing
 * is told either.
 */
export function keepCounts({ values }: RequestCase, counts: ScheduleCounts, events: readonly ScheduleEvent[], _context: CommandContext): RequestResult {
  const problems = new Problems();
  if (events.length === 0 && JSON.stringify(counts) === JSON.stringify(values.schedule)) problems.add('schedule', 'nothing-changed');
  return answer(problems, { ...values, schedule: counts }, events);
}
