import * as React from 'react';
import styles from './Announcer.module.scss';

type Announce = (message: string) => void;

const AnnouncerContext = React.createContext<Announce>(() => undefined);

/** Says something to people who do not see the page change, without moving their focus. */
export function useAnnounce(): Announce {
  return React.useContext(AnnouncerContext);
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
