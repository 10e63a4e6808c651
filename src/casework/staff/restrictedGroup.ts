import '../../platform/sharepoint/pnpOfficer';
import type { DeskServices } from '../../platform/host/services';
import { deskGroups } from '../../platform/rights';
import { isDeskError } from '../../platform/sharepoint/errors';

/** `unknown`: the site does not say who is in the group; then the settings are believed. */
export type GroupReading = 'empty' | 'has-members' | 'unknown';

/** Whether anybody is in the group that alone would read the report. */
export async function readGroup({ sp }: Pick<DeskServices, 'sp'>): Promise<GroupReading> {
  try {
    const members: unknown[] = await sp.web.siteGroups.getByName(deskGroups.restricted).users.select('Id').top(1)();
    return members.length === 0 ? 'empty' : 'has-members';
  } catch (error) {
    if (isDeskError(error)) {
      return isDeskError(error, 'not-found', 'not-set-up') ? 'empty' : 'unknown';
    }
    throw error;
  }
}
