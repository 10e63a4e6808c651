import * as React from 'react';
import { subPageOf } from '../../../../platform/host/hostName';
import { hostedRoom } from '../../../../shared-ui/theme/hostedRoom';
import { DeskRoom } from './DeskRoom';
import { openBreachDesk } from './openBreachDesk';

export const room = hostedRoom(({ context, namedSite }) => {
  const open = React.useCallback(() => openBreachDesk(context, namedSite), [context, namedSite]);
  const named = React.useMemo(() => subPageOf(context), [context]);
  return <DeskRoom open={open} named={named} />;
});
