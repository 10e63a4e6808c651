import * as React from 'react';
import { subPageOf } from '../platform/host/hostName';
import { hostedRoom, type Room } from '../shared-ui/theme/hostedRoom';
import type { DeskView } from './rules/deskAddress';
import { DeskRoom } from './ui/DeskRoom';
import { openLogs } from './ui/openLogs';

/** The desk as a web part's room. @param start the view of a page whose address names none */
export function deskRoom(start: DeskView): Room {
  return hostedRoom(({ context, namedSite }) => {
    const open = React.useCallback((only?: string) => openLogs(context, namedSite, only), [context, namedSite]);
    const named = React.useMemo(() => subPageOf(context), [context]);
    return <DeskRoom start={start} open={open} named={named} context={context} namedSite={namedSite} />;
  });
}
