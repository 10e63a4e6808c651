const turn = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Long enough for a promise, a chunk and the drawing of both; a page that goes on changing for this long never stands still. */
const longestMs = 15_000;
/** Turns of the page's own clock, not time alone: a busy machine that stood still itself has looked at nothing. */
const quietTurns = 4;

/** Resolves when nothing on the page has changed for a moment. @throws Error for a page that never stands still */
export async function settled(): Promise<void> {
  let quiet = 0;
  const watcher = new MutationObserver(() => { quiet = 0; });
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const begun = performance.now();
  try {
    while (quiet < quietTurns) {
      await turn(5);
      quiet += 1;
      if (performance.now() - begun > longestMs) throw new Error('The scene never stands still.');
    }
  } finally {
    watcher.disconnect();
  }
}
