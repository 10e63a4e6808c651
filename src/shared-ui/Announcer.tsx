import * as React from 'react';
import styles from './Announcer.module.scss';

type Announce = (message: string) => void;

const AnnouncerContext = React.createContext<Announce>(() => undefined);

/** Says something to people who do not see the page change, without moving their focus. */
export function useAnnounce(): Announce {
  return React.useContext(AnnouncerContext);
}

/** Time to go on typing or choosing: what is said of every letter would be noise. */
const PAUSE_MS = 500;

/**
 * Says what stands on the page when it becomes another, once whoever changes it has paused; never what is there at first.
 * @param cause unless given the text itself; a text that changes for other causes, such as the minutes of a clock, is not said anew.
 */
export function useSaidOnChange(text: string | undefined, cause: unknown = text): void {
  const announce = useAnnounce();
  const now = React.useRef(text);
  now.current = text;
  const before = React.useRef(cause);
  React.useEffect(() => {
    if (before.current === cause) {
      return undefined;
    }
    const timer = window.setTimeout(() => {
      before.current = cause;
      if (now.current !== undefined) {
        announce(now.current);
      }
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [announce, cause]);
}

/**
 * One polite live region for everything inside. It is there before anything is said, because screen readers pass
 * over a region that arrives together with its text; a word said twice is heard twice.
 */
export const AnnouncerProvider: React.FC = ({ children }) => {
  const [said, say] = React.useState({ text: '', turn: 0 });
  const announce = React.useCallback((text: string) => say((before) => ({ text, turn: before.turn + 1 })), []);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div className={styles.unseen} role="status" aria-live="polite">
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnouncerContext.Provider>
  );
};
