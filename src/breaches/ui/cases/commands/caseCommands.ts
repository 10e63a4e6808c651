import type * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import type { HostTheme } from '../../../../shared-ui/theme/deskTheme';
import { openCaseAccess } from '../../../cases';
import { openBreachStore } from '../desk/breachStore';
import type { CaseAccess } from '../../../cases/contract';
import type { OpenedPanel } from '../../../../casework/ui/openPanel';
import type { CaseUi } from '../../../../casework/ui/room';
import { breachRoom } from '../room';
import type { BreachStore } from '../shell/casePort';
import { commandOfItem, showsCommand } from '../../../../casework/ui/shownCommands';

export type { OpenedPanel };

export interface PanelServices {
  readonly services: DeskServices;
  readonly access: CaseAccess;
  readonly store: BreachStore;
  readonly onReload: () => void;
}

/** What the command set on `Breach log` asks: fetched when the list opens, and none of it for people who may not read the log. */
export interface CaseCommands {
  /** Whether the item of the manifest shows for rows in these states. */
  readonly shows: (item: string, states: readonly (string | undefined)[]) => boolean;
  /** Opens the item's panel for the rows, which are read again. */
  readonly open: (item: string, logIds: readonly number[], theme: HostTheme | undefined) => Promise<OpenedPanel | undefined>;
  /** The exact worklist, for the panel of what was taken in. */
  readonly worklist: (theme: HostTheme | undefined, opened: (panel: OpenedPanel) => void) => Promise<React.ReactNode>;
}

/** What is drawn around the panels of breaches. */
export const breachUi = ({ services, access, store }: Omit<PanelServices, 'onReload'>): Omit<CaseUi, 'drafts'> => ({ room: breachRoom, services, access, store });

const hasPanel = (command: string): boolean => Object.hasOwn(breachRoom.panels, command);

/** Undefined for everybody who may not read the log. */
export async function openCaseCommands(services: DeskServices): Promise<CaseCommands | undefined> {
  const access = await openCaseAccess(services);
  return access && caseCommandsFor(services, access, openBreachStore(services));
}

export function caseCommandsFor(services: DeskServices, access: CaseAccess, store: BreachStore): CaseCommands {
  const here: PanelServices = { services, access, store, onReload: () => window.location.reload() };
  let isFetched = false;
  /** A row is chosen, so a command is about to follow: on a slow line its panel is under way by then. */
  const fetchAhead = (): void => {
    if (!isFetched) {
      isFetched = true;
      import(/* webpackChunkName: 'case-desk' */ '../../../../casework/ui/openPanel').catch((error: unknown) => console.warn('The panels could not be fetched ahead', error));
    }
  };
  return {
    shows: (item, states) => {
      const command = commandOfItem(breachRoom, item);
      if (states.length > 0) {
        fetchAhead();
      }
      return command !== undefined && hasPanel(command) && showsCommand(breachRoom, command, access.role, states);
    },
    open: async (item, logIds, theme) => {
      const command = commandOfItem(breachRoom, item);
      if (!command || !hasPanel(command)) {
        return undefined;
      }
      const { openCasesPanel } = await import(/* webpackChunkName: 'case-desk' */ '../../../../casework/ui/openPanel');
      return openCasesPanel({ ui: breachUi(here), theme, command, logIds, onReload: here.onReload });
    },
    worklist: async (theme, opened) => {
      const { worklistHere } = await import(/* webpackChunkName: 'case-worklist' */ './worklistHere');
      return worklistHere(here, theme, opened);
    }
  };
}
