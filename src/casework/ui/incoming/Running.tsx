import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { unhurried } from '../../../shared-ui/useLazy';
import type { IncomingRoom } from './parts';
import { TakingInView } from './TakingInView';
import { useTakingIn } from './useTakingIn';

interface RunningProps {
  readonly room: IncomingRoom;
  readonly services: DeskServices;
  readonly onChange: () => void;
}

/** Taking in, which runs while the page is open, as beside the list. */
export const Running: React.FC<RunningProps> = ({ room, services, onChange }) => {
  const { desk, turn } = useTakingIn(services, room, onChange);
  // the cases are what somebody came for
  const calm = React.useMemo(() => ({ ...room, parts: unhurried(room.parts) }), [room]);
  return <TakingInView key={turn} room={calm} desk={desk} />;
};
