import type { DeskServices } from '../../../platform/host/services';
import { DeskError } from '../../../platform/sharepoint/errors';
import { currentVersion, nextNumber } from '../../rules/policies';
import type { Policy, Withdrawal } from '../../rules/version';
import { isWithdrawal, withdrawalColumns } from '../../rules/versionRow';
import { followWorking } from '../working';
import { addEntry } from './addEntry';

/**
 * Withdraws a policy: from then on nobody is asked to read it, and its versions stay readable.
 * @returns what could not be written of the working file's columns beside it
 * @throws OtherWasFirstError, DeskError
 */
export async function withdrawPolicy(services: DeskServices, policy: Policy, reason: string): Promise<{ readonly withdrawal: Withdrawal; readonly columnsFailed: unknown }> {
  const current = currentVersion(policy);
  if (!current || reason.trim() === '') throw new DeskError('invalid', { serverMessage: 'Nothing to withdraw, or no reason.' });
  const entry = await addEntry(services, withdrawalColumns({ policyId: policy.policyId, number: nextNumber(policy), title: current.title, reason: reason.trim(), replacesId: current.id }));
  if (!isWithdrawal(entry)) throw new DeskError('invalid', { serverMessage: 'The row is no withdrawal.' });
  try {
    await followWorking(services, policy.policyId, { PolicyStatus: 'Withdrawn' });
    return { withdrawal: entry, columnsFailed: undefined };
  } catch (error) {
    return { withdrawal: entry, columnsFailed: error };
  }
}
