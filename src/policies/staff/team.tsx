import * as React from 'react';
import type { StaffStart } from '../../casework/ui/staff/staffDoor';
import { openTeam } from '../store/team/openTeam';
import { TeamRoom } from '../ui/team/TeamRoom';

/** How far one's own service has read, where it is one of several things that staff find on a page. */
export const start: StaffStart = {
  Page: ({ services, settings }) => {
    const open = React.useCallback(async () => ({ services, team: await openTeam(services), named: settings.services }), [services, settings]);
    return <TeamRoom open={open} />;
  }
};
