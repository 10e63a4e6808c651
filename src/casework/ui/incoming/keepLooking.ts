import { msUntilNext } from './lookAgain';
import type { OfficersDesk, Outcome } from './officersDesk';

/** A page in sight looks for what others have added. */
const inSightMs = 10 * 60 * 1000;
/** So does one that somebody comes back to, unless it has just looked. */
const backMs = 2 * 60 * 1000;

/**
 * Takes in now, and again when something that waited is due, when somebody comes back to the page, and every ten minutes while it is in sight.
 * @param heard after each look; without an outcome when it failed: the panel says it in words, and the next look tries again
 * @returns ends it
 */
export function keepLooking(desk: OfficersDesk, heard: (outcome: Outcome | undefined) => void): () => void {
  let hasEnded = false;
  let looked = 0;
  let due: number | undefined;

  const look = async (work: () => Promise<Outcome>): Promise<void> => {
    window.clearTimeout(due);
    looked = performance.now();
    let outcome: Outcome | undefined;
    try {
      outcome = await work();
    } catch (error) {
      console.error('Data Protection Desk: taking in stopped', error);
    }
    if (hasEnded) {
      return;
    }
    heard(outcome);
    const wait = outcome && msUntilNext(outcome, desk.services.now());
    if (wait !== undefined) {
      window.clearTimeout(due);
      due = window.setTimeout(again, wait);
    }
  };
  const again = (): void => void look(() => desk.run());
  const lookIfSeen = (after: number): void => {
    if (document.visibilityState === 'visible' && performance.now() - looked >= after) {
      again();
    }
  };
  const onBack = (): void => lookIfSeen(backMs);
  // looks that somebody's own coming back has put off count anew from there
  const inSight = window.setInterval(() => lookIfSeen(inSightMs / 2), inSightMs);
  document.addEventListener('visibilitychange', onBack);
  void look(() => desk.opening());
  return () => {
    hasEnded = true;
    window.clearTimeout(due);
    window.clearInterval(inSight);
    document.removeEventListener('visibilitychange', onBack);
  };
}
