import * as React from 'react';
import type { HostTheme } from '../../../src/shared-ui/theme/deskTheme';
import { teamsTheme } from '../../../src/shared-ui/theme/teamsTheme';
import { themeName } from './language';

/** SharePoint's own colours, a dark section, or Teams' high contrast. */
const themeOf = (name: string): HostTheme | undefined => (name === 'dark' ? { isInverted: true } : name === 'contrast' ? teamsTheme('contrast') : undefined);

let worn = themeOf(themeName);
const wearers = new Set<() => void>();

export const theme = (): HostTheme | undefined => worn;

/** Puts another theme on what is drawn, as somebody does who changes it in Teams: all that was done on the page stays. */
export function wear(name: string): void {
  worn = themeOf(name);
  wearers.forEach((draw) => draw());
}

/** The theme, and every other one from then on. */
export function useTheme(): HostTheme | undefined {
  const [, drawAgain] = React.useReducer((turn: number) => turn + 1, 0);
  React.useEffect(() => {
    wearers.add(drawAgain);
    return () => void wearers.delete(drawAgain);
  }, []);
  return worn;
}
