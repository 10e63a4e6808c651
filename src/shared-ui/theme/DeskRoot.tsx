import * as React from 'react';
import { deskVariables, type HostTheme } from './deskTheme';
import { AnnouncerProvider } from '../Announcer';
import { keepFocus } from '../keepFocus';
import { keepInSight } from '../keepInSight';
import { HostThemeContext } from './hostThemeContext';
import styles from './DeskRoot.module.scss';

export interface DeskRootProps {
  readonly theme: HostTheme | undefined;
  /** Language of the texts inside, which may not be the page's. */
  readonly lang: string;
}

/** The outermost element of every component of the desk: its colours, its type, its language, its live region, and the keeper of the focus. */
export const DeskRoot: React.FC<DeskRootProps> = ({ theme, lang, children }) => {
  const variables = React.useMemo(() => deskVariables(theme), [theme]);
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const ends = box.current ? [keepFocus(box.current), keepInSight(box.current)] : [];
    return () => ends.forEach((end) => end());
  }, []);
  return (
    <HostThemeContext.Provider value={theme}>
      <div ref={box} data-desk-root className={styles.root} style={{ ...variables, colorScheme: theme?.isInverted ? 'dark' : 'light' } as React.CSSProperties} lang={lang}>
        <AnnouncerProvider>{children}</AnnouncerProvider>
      </div>
    </HostThemeContext.Provider>
  );
};
