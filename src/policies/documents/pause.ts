/** Reading a long file must not freeze the page: work is laid down after this many milliseconds. */
const TURN = 40;

/** Answers a function that waits for the browser to draw and listen, if it is time for that. What is made does not depend on when it waits. */
export function pauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => (performance.now() - since < TURN ? undefined : new Promise((resolve) => setTimeout(() => { since = performance.now(); resolve(); }, 0)));
}
