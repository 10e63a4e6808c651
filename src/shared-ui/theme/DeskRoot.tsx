import * as React from 'react';
import { ThemeProvider } from '@fluentui/react/lib/Theme';
import { createTheme, type IPartialTheme } from '@fluentui/react/lib/Theme';
import { deskVariables, type HostTheme } from './deskTheme';
import { AnnouncerProvider } from '../Announcer';
import { keepFocus } from '../keepFocus';
import { keepInSight } from '../keepInSight';
import '../icons';
import styles from './DeskRoot.module.scss';

export interface DeskRootProps {
  readonly theme: HostTheme | undefined;
  /** Language of the texts inside, which may not be the page's. */
  readonly lang: string;
}

/** The outermost element of every component of the desk: its colours, its type, its language, its live region, and the keeper of the focus. */
export const DeskRoot: React.FC<DeskRootProps> = ({ theme, lang, children }) => {
  const fluentTheme = React.useMemo(() => createTheme(fluentPart(theme)), [theme]);
  const variables = React.useMemo(() => deskVariables(theme), [theme]);
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const ends = box.current ? [keepFocus(box.current), keepInSight(box.current)] : [];
    return () => ends.forEach((end) => end());
  }, []);
  return (
    <ThemeProvider theme={fluentTheme} applyTo="none">
      <div ref={box} data-desk-root className={styles.root} style={{ ...variables, colorScheme: theme?.isInverted ? 'dark' : 'light' } as React.CSSProperties} lang={lang}>
        <AnnouncerProvider>{children}</AnnouncerProvider>
      </div>
    </ThemeProvider>
  );
};

function fluentPart(theme: HostTheme | undefined): IPartialTheme {
  return {
    isInverted: theme?.isInverted ?? false,
    ...(theme?.palette ? { palette: { ...theme.palette } } : {}),
    ...(theme?.semanticColors ? { semanticColors: { ...theme.semanticColors } } : {})
  };
}
