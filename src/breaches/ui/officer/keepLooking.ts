import type { TakingInOutcome } from '../../intake';
import type { OfficersDesk } from './work';

/** An open page looks again when something was waiting, but not for longer than a working day. */
const longestWaitMs = 8 * 60 * 60 * 1000;
/** A page in sight looks for what others have added. */
const inSightMs = 10 * 60 * 1000;
/** So does one that somebody comes back to, unless it has just looked. */
const backMs = 2 * 60 * 1000;

/**
 * Takes in now, and again when something that waited is due, when somebody comes back to the page, and every ten minutes while it is in sight.
 * @param heard after each look; without an outcome when it failed: the panel says it in words, and the next look tries again
 * @returns ends it
 */
export function keepLooking(desk: OfficersDesk, heard: (outcome: TakingInOutcome | undefined) => void): () => void {
  let hasEnded = false;
  let looked = 0;
  let due: number | undefined;

  const look = async (work: () => Promise<TakingInOutcome>): Promise<void> => {
    window.clearTimeout(due);
    looked = performance.now();
    let outcome: TakingInOutcome | undefined;
    try {
      outcome = await work();
    } catch (error) {
      console.error('Data Protection Desk: taking in stopped', error);
    }
    if (hasEnded) {
      return;
    }
    heard(outcome);
    const wait = outcome?.lookAgainAt && outcome.lookAgainAt.epochMilliseconds - desk.services.now().epochMilliseconds;
    if (wait !== undefined && wait <= longestWaitMs) {
      window.clearTimeout(due);
      // a second later, so that the moment is surely past on the server too
      due = window.setTimeout(again, Math.max(0, wait) + 1000);
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
