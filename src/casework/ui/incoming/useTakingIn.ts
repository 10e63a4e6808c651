import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { msUntilNext } from './lookAgain';
import { officersDeskOf, type OfficersDesk, type Outcome } from './officersDesk';
import type { IncomingRoom } from './parts';

/**
 * The taking in of this page, which starts when the page opens and looks again when a message is due.
 * @param onTakenIn hears that there are new rows, or rows that somebody changed around the desk.
 */
export function useTakingIn(services: DeskServices, { kind }: Pick<IncomingRoom, 'kind'>, onTakenIn: () => void): { readonly desk: OfficersDesk; readonly turn: number } {
  const [turn, setTurn] = React.useState(0);
  const [desk] = React.useState(() => officersDeskOf(services, kind));
  const timer = React.useRef<number>();
  const hasOpened = React.useRef(false);
  React.useEffect(() => () => window.clearTimeout(timer.current), []);

  const heard = React.useCallback((outcome: Outcome): Outcome => {
    if (outcome.takenIn.length > 0 || outcome.aroundDesk.length > 0) {
      onTakenIn();
    }
    window.clearTimeout(timer.current);
    const wait = msUntilNext(outcome, services.now());
    if (wait !== undefined) {
      timer.current = window.setTimeout(() => setTurn((before) => before + 1), wait);
    }
    return outcome;
  }, [onTakenIn, services]);

  const watched = React.useMemo((): OfficersDesk => ({
    services, kind,
    opening: () => desk.opening().then(heard),
    run: () => {
      const looking = hasOpened.current ? desk.run() : desk.opening();
      hasOpened.current = true;
      return looking.then(heard);
    },
    get takenIn() { return desk.takenIn; },
    get sent() { return desk.sent; }
  }), [services, kind, desk, heard]);
  return { desk: watched, turn };
}
