import core from '../../loc/caseCore';
import { controllerText, type ControllerSettings, type DeskSettings } from '../../platform/settings';
import type { Locale } from '../../platform/host/services';
import type { DeskLog } from './deskLog';
import type { CaseRoom } from './room';
import type { LineMark } from './worklist/parts';

/** The council among its choices: a stored key is never that. */
const councilsOwn = '(council)';

/** A room as it stands on a site: where the council acts for nobody, nobody is asked whose case it is. A command without a panel is not offered. */
export function withControllers(room: CaseRoom, known: readonly ControllerSettings[] | undefined): CaseRoom {
  if (known !== undefined && known.length > 0) return room;
  const { controller: _controller, ...panels } = room.panels;
  return { ...room, panels };
}

/** A log on the desk: where the council acts for others, its cases are told apart by whose they are, too. */
export function logWithControllers(log: DeskLog, { controllers = [], councilName }: Pick<DeskSettings, 'controllers' | 'councilName'>, locale: Locale): DeskLog {
  const room = withControllers(log.room, controllers);
  if (controllers.length === 0) return { ...log, room };
  const mark: LineMark = {
    key: 'controller', title: core.field_controller, of: ({ marks }) => marks.controller ?? councilsOwn,
    text: (key = councilsOwn) => (key === councilsOwn ? councilName : controllerText(key, controllers, locale)), all: [councilsOwn, ...controllers.map(({ key }) => key)]
  };
  return { ...log, room, parts: { ...log.parts, marks: [...log.parts.marks, mark] } };
}
