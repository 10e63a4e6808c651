import * as React from 'react';

/** Says once that the end of the text came into sight. Where the browser cannot tell, it is never said: it is a note, not a condition. */
export function useEndSeen(onEndSeen: (() => void) | undefined, of: unknown): React.RefObject<HTMLDivElement> {
  const end = React.useRef<HTMLDivElement>(null);
  const say = React.useRef(onEndSeen);
  say.current = onEndSeen;
  const wanted = onEndSeen !== undefined;
  React.useEffect(() => {
    if (!wanted || !end.current || typeof IntersectionObserver === 'undefined') return undefined;
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      say.current?.();
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [wanted, of]);
  return end;
}
