import * as React from 'react';
import type { HostTheme } from '../../../shared-ui/theme/deskTheme';
import { closePanel } from '../incoming/panel';
import { openCasesPanel, type OpenedPanel, type PanelToOpen } from '../openPanel';
import { ServiceNames } from '../serviceNames';
import type { WorklistParts } from './parts';
import { Worklist } from './Worklist';

export interface WorklistHere extends Pick<PanelToOpen, 'ui' | 'onReload'> {
  readonly parts: WorklistParts;
}

/** The exact worklist in the panel beside the list; a command on one of its lines takes the panel's place. */
export function worklistHere({ ui, parts, onReload }: WorklistHere, theme: HostTheme | undefined, opened: (panel: OpenedPanel) => void): React.ReactNode {
  const { room, services, access, store } = ui;
  return (
    <ServiceNames services={services}>
      <Worklist
        room={room} parts={parts} services={services} access={access} readWorklist={store.readWorklist} turn={0} level={3}
        onCommand={(command, { logId }) => {
          closePanel();
          opened(openCasesPanel({ ui, theme, command, logIds: [logId], onReload }));
        }}
      />
    </ServiceNames>
  );
}
