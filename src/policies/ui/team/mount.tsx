import * as React from 'react';
import { openDesk } from '../../../platform/host/connectHost';
import { hostedRoom } from '../../../shared-ui/theme/hostedRoom';
import { openTeam } from '../../store/team/openTeam';
import { TeamRoom, type OpenedTeam } from './TeamRoom';

export const room = hostedRoom(({ context, namedSite }) => {
  const open = React.useCallback(async (): Promise<OpenedTeam> => {
    const { services, loaded } = await openDesk(context, openTeam, namedSite);
    return { services, team: loaded };
  }, [context, namedSite]);
  return <TeamRoom open={open} />;
});
