import type { DeskServices } from '../../platform/host/services';
import { defaultOfficerSettings, readOfficerSettings } from '../../platform/settings/officers';
import { merge, type BreachCase, type CommandResult } from '../rules';
import { commandContext } from '../../casework/store/commandContext';
import { CaseRefusedError } from '../../casework/store/failures';
import { breachCases } from './store';

/**
 * Closes `duplicate` as merged into `survivor`. The survivor's link is written first: a merge that stops in the middle leaves a case too many
 * open, never one too few, and is gone on with by running it again.
 * @throws CaseRefusedError when the rule says no (nothing is written); CaseConflictError, DeskError
 */
export async function mergeCase(
  services: DeskServices, duplicate: BreachCase, survivor: BreachCase, reason: string
): Promise<{ readonly duplicate: BreachCase; readonly survivor: BreachCase }> {
  const [context, { settings }] = await Promise.all([commandContext(services), readOfficerSettings(services.sp, services.siteUrl)]);
  const result = merge(duplicate, survivor, { reason, retention: (settings ?? defaultOfficerSettings).retention }, context);
  const refused = [result.survivor, result.duplicate].flatMap((half) => (half.ok ? [] : half.problems));
  if (refused.length > 0) {
    throw new CaseRefusedError([...new Map(refused.map((problem) => [`${problem.field} ${problem.code}`, problem])).values()]);
  }
  const kept = await saveHalf(services, survivor, result.survivor);
  return { survivor: kept, duplicate: await saveHalf(services, duplicate, result.duplicate) };
}

function saveHalf(services: DeskServices, found: BreachCase, half: CommandResult): Promise<BreachCase> {
  return half.ok && half.events.length > 0 ? breachCases(services).saveCase(found, half.next, half.events) : Promise.resolve(found);
}
