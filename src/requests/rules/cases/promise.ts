import { ukDate } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { overdueRequests } from '../figures/plan';
import { answer, type RequestResult } from './commands';
import { requestEvent } from './events';
import type { RequestCase } from './values';

/**
 * The day by which whoever asked was told they would hear, of a request that is late: no law names one, but a regulator asks for it, and whether it was kept can be counted.
 * A plan that gives the same day again changes nothing. Problems: `promisedBy` with `not-in-plan` (no day for it), `no-longer-late`, `promise-passed`.
 * @param days by reference, as `YYYY-MM-DD`
 */
export function promise(found: RequestCase, days: ReadonlyMap<string, string>, { now }: CommandContext): RequestResult {
  const { values, reference } = found;
  const problems = new Problems();
  const by = days.get(reference);
  if (by === undefined) problems.add('promisedBy', 'not-in-plan');
  else if (overdueRequests([found], now).length === 0) problems.add('promisedBy', 'no-longer-late');
  else if (by < ukDate(now).toString()) problems.add('promisedBy', 'promise-passed');
  if (by === undefined || by === values.promisedBy) return answer(problems, values, []);
  return answer(problems, { ...values, promisedBy: by }, [requestEvent('promised', { by, before: values.promisedBy })]);
}
