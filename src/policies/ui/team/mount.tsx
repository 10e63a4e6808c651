import * as React from 'react';
import { openDesk } from '../../../platform/host/connectHost';
import { hostedRoom } from '../../../shared-ui/theme/hostedRoom';
import { readSettings } from '../../../platform/settings';
import { openTeam } from '../../store/team/openTeam';
import { TeamRoom, type OpenedTeam } from './TeamRoom';

export const room = hostedRoom(({ context, namedSite }) => {
  const open = React.useCallback(async (): Promise<OpenedTeam> => {
    const { services, loaded } = await openDesk(context, openTeam, namedSite);
    // the stored names are the English ones
    const settings = services.locale === 'en-GB' ? undefined : (await readSettings(services.sp, services.siteUrl)).settings;
    return { services, team: loaded, named: settings?.services ?? [] };
  }, [context, namedSite]);
  return <TeamRoom open={open} />;
});
