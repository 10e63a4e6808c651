import { openDesk } from '../../../../platform/host/connectHost';
import { connectOfficers } from '../../../../platform/host/connectOfficers';
import type { HostContext } from '../../../../platform/host/context';
import type { DeskServices } from '../../../../platform/host/services';
import { settingsAtOpening } from '../../../../platform/settings/atOpening';
import { DeskError } from '../../../../platform/sharepoint/errors';
import { openCaseAccess } from '../../../cases';
import type { CaseAccess } from '../../../cases/contract';
import type { PublicSettings } from '../../storePort';
import type { BreachStore } from '../shell/casePort';
import { openBreachStore } from './breachStore';

/** What the page begins with. */
export interface OpenedBreachDesk {
  readonly services: DeskServices;
  readonly settings: PublicSettings;
  readonly store: BreachStore;
  /** Undefined for everybody who may not read the log. */
  readonly access: CaseAccess | undefined;
}

/** Finds the desk as the report form does, wherever the page stands, and asks what this person may do there. @throws DeskError */
export async function openBreachDesk(context: HostContext, namedSite: string | undefined): Promise<OpenedBreachDesk> {
  const { services, loaded } = await openDesk(context, async (tried) => {
    // the settings tell whether the desk is on this site at all; a list that one may not see looks like one that is not there
    const [{ settings }, access] = await Promise.all([settingsAtOpening(tried), openCaseAccess(tried)]);
    if (!settings) {
      throw new DeskError('not-set-up');
    }
    return { settings, store: openBreachStore(tried), access };
  }, namedSite, connectOfficers);
  return { services, ...loaded };
}
