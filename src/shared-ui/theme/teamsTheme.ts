import type { HostTheme } from './deskTheme';

/**
 * Teams names its theme and gives no colours. The neutral and brand colours are those of Teams' own light, dark and
 * high contrast looks.
 */
export function teamsTheme(name: string | undefined): HostTheme {
  switch (name) {
    case 'dark':
      return {
        isInverted: true,
        palette: {
          themePrimary: '#9299f7', themeDark: '#aab1fa', themeLighterAlt: '#2a2b4a', white: '#1f1f1f', neutralLighter: '#2b2b2b',
          neutralPrimary: '#ffffff', neutralSecondary: '#d1d1d1', neutralQuaternaryAlt: '#424242', black: '#ffffff'
        },
        semanticColors: { primaryButtonText: '#1a1a2e', link: '#aab1fa', inputBorder: '#adadad', bodyBackground: '#1f1f1f', bodyText: '#ffffff', bodySubtext: '#d1d1d1' }
      };
    case 'contrast':
      return {
        isInverted: true,
        palette: {
          themePrimary: '#1aebff', themeDark: '#ffff01', themeLighterAlt: '#000000', white: '#000000', neutralLighter: '#000000',
          neutralPrimary: '#ffffff', neutralSecondary: '#ffffff', neutralQuaternaryAlt: '#ffffff', black: '#ffffff'
        },
        semanticColors: { primaryButtonText: '#000000', link: '#ffff01', inputBorder: '#ffffff', bodyBackground: '#000000', bodyText: '#ffffff', bodySubtext: '#ffffff' }
      };
    default:
      return {
        isInverted: false,
        palette: {
          themePrimary: '#5b5fc7', themeDark: '#3d3e78', themeLighterAlt: '#f3f3fb', white: '#ffffff', neutralLighter: '#f5f5f5',
          neutralPrimary: '#242424', neutralSecondary: '#616161', neutralQuaternaryAlt: '#e0e0e0', black: '#000000'
        },
        semanticColors: { primaryButtonText: '#ffffff', link: '#4f52b2', inputBorder: '#616161', bodyBackground: '#ffffff', bodyText: '#242424', bodySubtext: '#616161' }
      };
  }
}
