import type { ControllerSettings } from '../../platform/settings';
import type { CaseRoom } from './room';

/** A room as it stands on a site: where the council acts for nobody, nobody is asked whose case it is. A command without a panel is not offered. */
export function withControllers(room: CaseRoom, known: readonly ControllerSettings[] | undefined): CaseRoom {
  if (known !== undefined && known.length > 0) return room;
  const { controller: _controller, ...panels } = room.panels;
  return { ...room, panels };
}
