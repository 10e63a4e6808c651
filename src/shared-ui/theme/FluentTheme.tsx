import * as React from 'react';
import { createTheme, registerIcons, type IPartialTheme, type ITheme } from '@fluentui/react/lib/Styling';
import { Customizer } from '@fluentui/react/lib/Utilities';
import { Icon } from '../icons';
import type { HostTheme } from './deskTheme';
import { HostThemeContext } from './hostThemeContext';

/** Fluent's tick comes from an icon font that a page may not have; its check boxes use this drawing instead. */
export const fluentTick = 'DeskTick';
// several parts of a page register it, each from a copy of its own
registerIcons({ icons: { [fluentTick]: <Icon name="tick" size={14} /> } }, { disableWarnings: true });

/** Around each control of Fluent, so that a page without one needs nothing of Fluent. It adds no element. */
export const FluentTheme: React.FC = ({ children }) => {
  const theme = fluentTheme(React.useContext(HostThemeContext));
  return <Customizer settings={theme}>{children}</Customizer>;
};

const plain = {};
const made = new WeakMap<object, { readonly theme: ITheme }>();

/** Made once a theme: a page has many controls. */
function fluentTheme(host: HostTheme | undefined): { readonly theme: ITheme } {
  const settings = made.get(host ?? plain) ?? { theme: createTheme(fluentPart(host)) };
  made.set(host ?? plain, settings);
  return settings;
}

function fluentPart(theme: HostTheme | undefined): IPartialTheme {
  return {
    isInverted: theme?.isInverted ?? false,
    ...(theme?.palette ? { palette: { ...theme.palette } } : {}),
    ...(theme?.semanticColors ? { semanticColors: { ...theme.semanticColors } } : {})
  };
}
