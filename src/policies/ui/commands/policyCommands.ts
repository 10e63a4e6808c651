import type { DeskServices } from '../../../platform/host/services';
import type { HostTheme } from '../../../shared-ui/theme/deskTheme';
import { openPolicyAccess } from '../../store/access';
import { policyStatuses } from '../../store/working';
import { offers, type PolicyTask, type RowState } from '../desk/tasks';

/** The tasks that are items of the command set, by the same word in capitals. */
const commandTasks: readonly PolicyTask[] = ['publish', 'check', 'review', 'withdraw', 'versions'];

export interface OpenedPolicyPanel {
  /** Hears which file is chosen in the list; undefined for none or several. */
  readonly selectionIs: (policyId: number | undefined) => void;
}

/** What a view says of a row: nothing, where it lacks the column. */
export interface ViewRow {
  readonly status: string;
  readonly publishedVersion: string;
}

export interface PolicyCommands {
  /** Whether the item of the manifest shows. @param row of the one chosen file */
  readonly shows: (item: string, row: ViewRow) => boolean;
  readonly open: (item: string, policyId: number, theme: HostTheme | undefined) => Promise<OpenedPolicyPanel | undefined>;
}

function stateOf({ status, publishedVersion }: ViewRow): RowState {
  const number = Number(publishedVersion.replace(/[^\d]/g, ''));
  return { status: policyStatuses.find((each) => each === status), publishedVersion: publishedVersion === '' ? undefined : number };
}

/** Undefined for everybody who may not read the library. @throws DeskError */
export async function openPolicyCommands(services: DeskServices): Promise<PolicyCommands | undefined> {
  const access = await openPolicyAccess(services);
  const taskOf = (item: string): PolicyTask | undefined => commandTasks.find((task) => task.toUpperCase() === item);
  return access && {
    shows: (item, row) => {
      const task = taskOf(item);
      return task !== undefined && offers(task, access.role, stateOf(row));
    },
    open: async (item, policyId, theme) => {
      const task = taskOf(item);
      if (!task) return undefined;
      const { openPolicyPanel } = await import(/* webpackChunkName: 'policy-panel' */ './openPolicyPanel');
      return openPolicyPanel({ services, access, theme, task, policyId });
    }
  };
}
