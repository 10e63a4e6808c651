import { ukDate } from '../../calendar';
import type { StaffWaiting } from '../../casework/ui/staff/staffDoor';
import { myPolicies, shelf } from '../rules/mine';
import { openMine } from '../store/mine/openMine';

/** Policies that somebody is asked to read; what they could not agree to waits for its owner, and not for them. */
export const waiting: StaffWaiting = {
  countWaiting: async (services) => {
    const { policies, receipts, me } = await openMine(services);
    return shelf(myPolicies(policies, receipts, me, ukDate(services.now()))).toRead.filter(({ state }) => state.kind !== 'declined').length;
  }
};
