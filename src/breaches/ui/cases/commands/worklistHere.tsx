import * as React from 'react';
import { closePanel } from '../../officer/panel';
import { openCasesPanel, type OpenedPanel } from '../../../../casework/ui/openPanel';
import { ServiceNames } from '../../../../casework/ui/serviceNames';
import { Worklist } from '../../../../casework/ui/worklist/Worklist';
import { breachRoom } from '../room';
import { breachWorklist } from '../worklist/breachWorklist';
import { breachUi, type PanelServices } from './caseCommands';

/** The exact worklist in the panel beside the list; a command on one of its lines takes the panel's place. */
export function worklistHere({ services, access, store, onReload }: PanelServices, theme: Parameters<typeof openCasesPanel>[0]['theme'], opened: (panel: OpenedPanel) => void): React.ReactNode {
  return (
    <ServiceNames services={services}>
      <Worklist
        room={breachRoom} parts={breachWorklist} services={services} access={access} readWorklist={store.readWorklist} turn={0} level={3}
        onCommand={(command, { logId }) => {
          closePanel();
          opened(openCasesPanel({ ui: breachUi({ services, access, store }), theme, command, logIds: [logId], onReload }));
        }}
      />
    </ServiceNames>
  );
}
