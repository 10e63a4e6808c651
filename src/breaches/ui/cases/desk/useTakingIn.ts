import * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import type { TakingInOutcome } from '../../../intake';
import { officersDeskOf, type OfficersDesk } from '../../officer/work';

/** An open page looks again when something was waiting, but not for longer than a working day. */
const LONGEST_WAIT_MS = 8 * 60 * 60 * 1000;

/**
 * The taking in of this page, which starts when the page opens and looks again when a message is due.
 * @param onTakenIn hears that there are new rows, or rows that somebody changed around the desk.
 */
export function useTakingIn(services: DeskServices, onTakenIn: () => void): { readonly desk: OfficersDesk; readonly turn: number } {
  const [turn, setTurn] = React.useState(0);
  const [desk] = React.useState(() => officersDeskOf(services));
  const timer = React.useRef<number>();
  const hasOpened = React.useRef(false);
  React.useEffect(() => () => window.clearTimeout(timer.current), []);

  const heard = React.useCallback((outcome: TakingInOutcome): TakingInOutcome => {
    if (outcome.takenIn.length > 0 || outcome.aroundDesk.length > 0) {
      onTakenIn();
    }
    window.clearTimeout(timer.current);
    const wait = outcome.lookAgainAt && outcome.lookAgainAt.epochMilliseconds - services.now().epochMilliseconds;
    if (wait !== undefined && wait <= LONGEST_WAIT_MS) {
      // a second later, so that the moment is surely past on the server too
      timer.current = window.setTimeout(() => setTurn((before) => before + 1), Math.max(0, wait) + 1000);
    }
    return outcome;
  }, [onTakenIn, services]);

  const watched = React.useMemo((): OfficersDesk => ({
    services,
    opening: () => desk.opening().then(heard),
    run: () => {
      const looking = hasOpened.current ? desk.run() : desk.opening();
      hasOpened.current = true;
      return looking.then(heard);
    },
    get takenIn() { return desk.takenIn; },
    get sent() { return desk.sent; }
  }), [services, desk, heard]);
  return { desk: watched, turn };
}
