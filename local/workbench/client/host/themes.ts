import { createTheme, type IPartialTheme, type ITheme } from '@fluentui/react';
import type { ThemeName } from '../../pageData';

/** Northmere's colours as a SharePoint theme: the slots that a site theme sets, the rest follows from Fluent's defaults. */
const light: IPartialTheme = {
  palette: {
    themePrimary: '#14596b', themeLighterAlt: '#f2f8fa', themeLighter: '#cfe3e9', themeLight: '#a8ccd5', themeTertiary: '#5f9bab', themeSecondary: '#266d80',
    themeDarkAlt: '#125161', themeDark: '#0f4452', themeDarker: '#0b323c',
    neutralSecondary: '#4f4d4b'
  }
};

const dark: IPartialTheme = {
  isInverted: true,
  palette: {
    themePrimary: '#7cc7d9', themeLighterAlt: '#050809', themeLighter: '#132023', themeLight: '#253b41', themeTertiary: '#4b7782', themeSecondary: '#6eafbf',
    themeDarkAlt: '#89cedf', themeDark: '#9ad7e5', themeDarker: '#b4e2ed',
    neutralLighterAlt: '#262b2e', neutralLighter: '#2c3235', neutralLight: '#383f43', neutralQuaternaryAlt: '#40484c', neutralQuaternary: '#464e53',
    neutralTertiaryAlt: '#626b70', neutralTertiary: '#b9c0c4', neutralSecondary: '#cdd3d6', neutralSecondaryAlt: '#c2c9cc', neutralPrimaryAlt: '#e3e7e9', neutralPrimary: '#f3f5f6', neutralDark: '#f8f9fa',
    black: '#ffffff', white: '#1d2225'
  }
};

const contrast: IPartialTheme = {
  isInverted: true,
  palette: {
    themePrimary: '#ffff00', themeLighterAlt: '#000000', themeLighter: '#000000', themeLight: '#333300', themeTertiary: '#ffff00', themeSecondary: '#ffff00',
    themeDarkAlt: '#ffff66', themeDark: '#ffff66', themeDarker: '#ffff99',
    neutralLighterAlt: '#000000', neutralLighter: '#000000', neutralLight: '#1a1a1a', neutralQuaternaryAlt: '#333333', neutralQuaternary: '#4d4d4d',
    neutralTertiaryAlt: '#ffffff', neutralTertiary: '#ffffff', neutralSecondary: '#ffffff', neutralSecondaryAlt: '#ffffff', neutralPrimaryAlt: '#ffffff', neutralPrimary: '#ffffff', neutralDark: '#ffffff',
    black: '#ffffff', white: '#000000'
  },
  semanticColors: {
    inputBorder: '#ffffff', inputBorderHovered: '#ffff00', primaryButtonText: '#000000', primaryButtonTextHovered: '#000000', primaryButtonTextPressed: '#000000',
    errorText: '#ff9d9d', link: '#ffff00', linkHovered: '#ffff66', focusBorder: '#00ffff', errorBackground: '#4d0000', warningBackground: '#333300', successBackground: '#003300', infoBackground: '#1a1a1a'
  }
};

const darkMeanings: IPartialTheme['semanticColors'] = {
  errorText: '#ff99a4', errorBackground: '#442726', warningBackground: '#433519', severeWarningBackground: '#4a2d1c', successBackground: '#2a3d2c', infoBackground: '#31383c',
  messageText: '#f3f5f6', messageLink: '#9ad7e5', messageLinkHovered: '#b4e2ed', primaryButtonText: '#0a1a1e', primaryButtonTextHovered: '#0a1a1e', primaryButtonTextPressed: '#0a1a1e',
  disabledBackground: '#2c3235', disabledText: '#a8b0b4'
};

/** The Fluent theme for a choice of the bar, as the site's theme provider hands it to web parts. */
export function fluentTheme(name: ThemeName): ITheme {
  if (name === 'contrast') return createTheme(contrast);
  if (name === 'dark') return createTheme({ ...dark, semanticColors: darkMeanings });
  return createTheme(light);
}

/** The name that a Teams, Outlook or Microsoft 365 host uses for a theme. */
export function themeOfHost(hostTheme: string | undefined): ThemeName {
  return hostTheme === 'dark' ? 'dark' : hostTheme === 'contrast' ? 'contrast' : 'light';
}
