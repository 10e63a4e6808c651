import type * as React from 'react';
import type { HostTheme } from '../../shared-ui/theme/deskTheme';
import type { OpenedPanel } from './openPanel';
import type { CaseUi } from './room';
import { commandOfItem, showsCommand } from './shownCommands';
import { withControllers } from './withControllers';
import type { WorklistParts } from './worklist/parts';

/** What a command set on the list of a log asks: fetched when the list opens, and none of it for people who may not read the log. */
export interface CaseCommands {
  /** Whether the item of the manifest shows for rows in these states. */
  readonly shows: (item: string, states: readonly (string | undefined)[]) => boolean;
  /** Opens the item's panel for the rows, which are read again. */
  readonly open: (item: string, logIds: readonly number[], theme: HostTheme | undefined) => Promise<OpenedPanel | undefined>;
  /** The exact worklist, for the panel of what was taken in. */
  readonly worklist: (theme: HostTheme | undefined, opened: (panel: OpenedPanel) => void) => Promise<React.ReactNode>;
}

export interface CommandSetOf {
  readonly ui: Omit<CaseUi, 'drafts'>;
  /** How the lines of its worklist are told: fetched with that. */
  readonly parts: () => Promise<WorklistParts>;
}

/** After a save, when somebody asks for the list as it is now. */
const onReload = (): void => window.location.reload();

/** The commands of a room over the list of its log. */
export function caseCommandsFor({ ui: given, parts }: CommandSetOf): CaseCommands {
  const ui = { ...given, room: withControllers(given.room, given.controllers) };
  const { room, access } = ui;
  const hasPanel = (command: string): boolean => Object.hasOwn(room.panels, command);
  let isFetched = false;
  /** A row is chosen, so a command is about to follow: on a slow line its panel is under way by then. */
  const fetchAhead = (): void => {
    if (!isFetched) {
      isFetched = true;
      import(/* webpackChunkName: 'case-desk' */ './openPanel').catch((error: unknown) => console.warn('The panels could not be fetched ahead', error));
    }
  };
  return {
    shows: (item, states) => {
      const command = commandOfItem(room, item);
      if (states.length > 0) {
        fetchAhead();
      }
      return command !== undefined && hasPanel(command) && showsCommand(room, command, access.role, states);
    },
    open: async (item, logIds, theme) => {
      const command = commandOfItem(room, item);
      if (!command || !hasPanel(command)) {
        return undefined;
      }
      const { openCasesPanel } = await import(/* webpackChunkName: 'case-desk' */ './openPanel');
      return openCasesPanel({ ui, theme, command, logIds, onReload });
    },
    worklist: async (theme, opened) => {
      const [{ worklistHere }, told] = await Promise.all([import(/* webpackChunkName: 'case-worklist' */ './worklist/worklistHere'), parts()]);
      return worklistHere({ ui, parts: told, onReload }, theme, opened);
    }
  };
}
