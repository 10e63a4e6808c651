import * as React from 'react';
import { closePanel } from '../../officer/panel';
import { caseCommands } from '../../../rules';
import { openCasesPanel, type OpenedPanel } from '../../../../casework/ui/openPanel';
import { panels } from '../shell/panels';
import { Worklist } from '../worklist/Worklist';
import { breachUi, type PanelServices } from './caseCommands';

const withPanel = caseCommands.filter((command) => panels[command] !== undefined);

/** The exact worklist in the panel beside the list; a command on one of its lines takes the panel's place. */
export function worklistHere({ services, access, store, onReload }: PanelServices, theme: Parameters<typeof openCasesPanel>[0]['theme'], opened: (panel: OpenedPanel) => void): React.ReactNode {
  return (
    <Worklist
      services={services} access={access} readWorklist={store.readWorklist} turn={0} level={3} commands={withPanel}
      onCommand={(command, { logId }) => {
        closePanel();
        opened(openCasesPanel({ ui: breachUi({ services, access, store }), theme, command, logIds: [logId], onReload }));
      }}
    />
  );
}
