import type { OpenedLog } from '../../casework/ui/deskLog';
import { openDesk } from '../../platform/host/connectHost';
import { connectOfficers } from '../../platform/host/connectOfficers';
import type { HostContext } from '../../platform/host/context';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';
import { settingsAtOpening } from '../../platform/settings/atOpening';
import { DeskError } from '../../platform/sharepoint/errors';
import { dueEntries, logEntries, type DueEntry } from './logs';

/** What the views over cases begin with. */
export interface OpenedLogs {
  readonly services: DeskServices;
  readonly settings: DeskSettings;
  readonly logs: readonly OpenedLog[];
  /** What is due in rooms without cases. */
  readonly others: readonly DueEntry[];
}

/** Finds the desk as the report form does, wherever the page stands, and asks what this person may do in each log. @throws DeskError */
export async function openLogs(context: HostContext, namedSite: string | undefined): Promise<OpenedLogs> {
  const logs = await Promise.all(logEntries.map(({ load }) => load()));
  const { services, loaded } = await openDesk(context, async (tried) => {
    // the settings tell whether the desk is on this site at all; a list that one may not see looks like one that is not there
    const [{ settings }, ...opened] = await Promise.all([settingsAtOpening(tried), ...logs.map(async (log): Promise<OpenedLog> => ({ log, ...await log.open(tried) }))]);
    if (!settings) {
      throw new DeskError('not-set-up');
    }
    return { settings, logs: opened, others: dueEntries };
  }, namedSite, connectOfficers);
  return { services, ...loaded };
}
