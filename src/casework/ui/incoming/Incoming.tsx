import * as React from 'react';
import { unhurried } from '../../../shared-ui/useLazy';
import type { DeskLog } from '../deskLog';
import type { IncomingRoom } from './parts';
import { TakingInView } from './TakingInView';
import { useTakingIn } from './useTakingIn';

/** What comes into the log of a room, on the officers' desk: taking in runs while the page is open, as beside the list. */
export function incomingOf(room: IncomingRoom): DeskLog['Incoming'] {
  // the cases are what somebody came for
  const calm = { ...room, parts: unhurried(room.parts) };
  const Incoming: DeskLog['Incoming'] = ({ services, onChange }) => {
    const { desk, turn } = useTakingIn(services, room, onChange);
    return <TakingInView key={turn} room={calm} desk={desk} />;
  };
  return Incoming;
}
