import { caseCommandsFor, type CaseCommands } from '../../../../casework/ui/commandSet';
import type { OpenedPanel } from '../../../../casework/ui/openPanel';
import type { CaseUi } from '../../../../casework/ui/room';
import type { DeskServices } from '../../../../platform/host/services';
import type { CaseAccess } from '../../../cases/contract';
import { openCaseAccess } from '../../../cases';
import { openBreachStore } from '../desk/breachStore';
import { breachRoom } from '../room';
import type { BreachStore } from '../shell/casePort';

export type { CaseCommands, OpenedPanel };

export interface PanelServices {
  readonly services: DeskServices;
  readonly access: CaseAccess;
  readonly store: BreachStore;
  readonly onReload: () => void;
}

/** What is drawn around the panels of breaches. */
export const breachUi = ({ services, access, store }: Omit<PanelServices, 'onReload'>): Omit<CaseUi, 'drafts'> => ({ room: breachRoom, services, access, store });

/** The commands on `Breach log`; undefined for everybody who may not read it. */
export async function openCaseCommands(services: DeskServices): Promise<CaseCommands | undefined> {
  const access = await openCaseAccess(services);
  if (!access) {
    return undefined;
  }
  const here: PanelServices = { services, access, store: openBreachStore(services), onReload: () => window.location.reload() };
  return caseCommandsFor({
    ui: breachUi(here),
    onReload: here.onReload,
    worklist: async (theme, opened) => {
      const { worklistHere } = await import(/* webpackChunkName: 'case-worklist' */ './worklistHere');
      return worklistHere(here, theme, opened);
    }
  });
}
