import { openDesk } from '../../../../platform/host/connectHost';
import type { HostContext } from '../../../../platform/host/context';
import type { DeskServices } from '../../../../platform/host/services';
import type { CaseAccess } from '../../../cases/contract';
import { loadReportPage } from '../../../store/loadReportPage';
import type { PublicSettings } from '../../storePort';
import { loadCaseStore, type OpenedStore } from './caseStore';

/** What the page begins with. */
export interface OpenedBreachDesk {
  readonly services: DeskServices;
  readonly settings: PublicSettings;
  readonly store: OpenedStore;
  /** Undefined for everybody who may not read the log. */
  readonly access: CaseAccess | undefined;
}

/** Finds the desk as the report form does, wherever the page stands, and asks what this person may do there. @throws DeskError */
export async function openBreachDesk(context: HostContext, namedSite: string | undefined): Promise<OpenedBreachDesk> {
  const storing = loadCaseStore();
  const { services, loaded } = await openDesk(context, async (tried) => {
    // the settings tell whether the desk is on this site at all; a list that one may not see looks like one that is not there
    const [{ settings }, store] = await Promise.all([loadReportPage(tried), storing]);
    return { settings, store, access: await store.openCaseAccess(tried) };
  }, namedSite);
  return { services, ...loaded };
}
