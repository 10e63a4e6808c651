import * as React from 'react';
import { hostedRoom } from '../../../../shared-ui/theme/hostedRoom';
import { DeskRoom } from './DeskRoom';
import { openBreachDesk } from './openBreachDesk';

export const room = hostedRoom(({ context, namedSite }) => {
  const open = React.useCallback(() => openBreachDesk(context, namedSite), [context, namedSite]);
  return <DeskRoom open={open} />;
});
