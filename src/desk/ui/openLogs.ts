import type { DeskLog, OpenedLog } from '../../casework/ui/deskLog';
import { openDesk } from '../../platform/host/connectHost';
import { connectOfficers } from '../../platform/host/connectOfficers';
import type { HostContext } from '../../platform/host/context';
import { fetchPart } from '../../platform/host/fetchPart';
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
  /** Opens all of them; undefined where all are in `logs`. @throws DeskError */
  readonly whole?: () => Promise<readonly OpenedLog[]>;
  /** What is due in rooms without cases. */
  readonly others: readonly DueEntry[];
}

/**
 * Finds the desk as the report form does, wherever the page stands, and asks what this person may do in each log.
 * @param only the key of the log that is shown first, empty for the first: the others are neither fetched nor asked before `whole` is. All of them without it
 * @throws DeskError
 */
export async function openLogs(context: HostContext, namedSite: string | undefined, only?: string): Promise<OpenedLogs> {
  const first = only === undefined ? undefined : logEntries.find(({ key }) => key === only) ?? logEntries[0];
  const logs = await Promise.all((first ? [first] : logEntries).map(({ load }) => load()));
  const { services, loaded } = await openDesk(context, async (tried) => {
    // the settings tell whether the desk is on this site at all; a list that one may not see looks like one that is not there
    const [{ settings }, ...opened] = await Promise.all([settingsAtOpening(tried), ...logs.map((log) => openLog(tried, log))]);
    if (!settings) {
      throw new DeskError('not-set-up');
    }
    return { settings, logs: opened, others: dueEntries };
  }, namedSite, connectOfficers);
  if (!first) return { services, ...loaded };
  const [there] = loaded.logs;
  let all: Promise<readonly OpenedLog[]> | undefined;
  const whole = (): Promise<readonly OpenedLog[]> => {
    all ??= Promise.all(logEntries.map(async ({ key, load }) => (key === first.key ? there : openLog(services, await fetchPart(load)))));
    // tried again by the next who asks
    all.catch(() => { all = undefined; });
    return all;
  };
  return { services, ...loaded, whole };
}

const openLog = async (services: DeskServices, log: DeskLog): Promise<OpenedLog> => ({ log, ...await log.open(services) });
