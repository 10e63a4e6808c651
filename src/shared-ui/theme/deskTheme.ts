import type { IPalette, ISemanticColors } from '@fluentui/react/lib/Theme';

/** The part of a host's theme that the desk looks at; SPFx's `IReadonlyTheme` and Fluent's `ITheme` both fit. */
export interface HostTheme {
  readonly isInverted?: boolean;
  readonly palette?: Partial<IPalette>;
  readonly semanticColors?: Partial<ISemanticColors>;
}

/** Colours that have a meaning, not a place; the style sheets know only these. */
export type DeskVariable =
  | '--desk-background' | '--desk-surface' | '--desk-text' | '--desk-quiet-text' | '--desk-primary' | '--desk-primary-strong'
  | '--desk-on-primary' | '--desk-link' | '--desk-field-border' | '--desk-divider' | '--desk-focus'
  | '--desk-error' | '--desk-error-surface' | '--desk-warning-surface' | '--desk-warning-edge' | '--desk-success' | '--desk-success-surface'
  | '--desk-tint';

export type DeskVariables = Readonly<Record<DeskVariable, string>>;

const lightStatus = {
  error: '#a4262c', errorSurface: '#fdf3f4', warningSurface: '#fff8e5', warningEdge: '#8a6100', success: '#0b6a0b', successSurface: '#f1faf1'
};
const darkStatus = {
  error: '#f1a7ab', errorSurface: '#3b1b1d', warningSurface: '#3a2f12', warningEdge: '#ffd666', success: '#9fd89f', successSurface: '#16301a'
};

/**
 * The CSS variables for a host's theme. Status colours are the desk's own, because a tenant's palette says nothing
 * about their contrast; each is at least 4.5:1 on its surface. A missing theme gives SharePoint's default colours.
 */
export function deskVariables(theme: HostTheme | undefined): DeskVariables {
  const palette = theme?.palette ?? {};
  const semantic = theme?.semanticColors ?? {};
  const dark = theme?.isInverted ?? false;
  const status = dark ? darkStatus : lightStatus;
  const text = semantic.bodyText ?? palette.neutralPrimary ?? (dark ? '#ffffff' : '#242424');
  return {
    '--desk-background': semantic.bodyBackground ?? palette.white ?? (dark ? '#1b1a19' : '#ffffff'),
    '--desk-surface': palette.neutralLighter ?? (dark ? '#252423' : '#f5f5f5'),
    '--desk-text': text,
    '--desk-quiet-text': semantic.bodySubtext ?? palette.neutralSecondary ?? (dark ? '#d2d0ce' : '#595959'),
    '--desk-primary': palette.themePrimary ?? (dark ? '#62b6f0' : '#0f6cbd'),
    '--desk-primary-strong': palette.themeDark ?? (dark ? '#a0d2f5' : '#0c3b5e'),
    '--desk-on-primary': semantic.primaryButtonText ?? palette.white ?? (dark ? '#1b1a19' : '#ffffff'),
    '--desk-link': semantic.link ?? palette.themeDark ?? (dark ? '#82c7ff' : '#0c5a9e'),
    '--desk-field-border': semantic.inputBorder ?? palette.neutralSecondary ?? (dark ? '#a19f9d' : '#616161'),
    '--desk-divider': palette.neutralQuaternaryAlt ?? (dark ? '#3b3a39' : '#e1dfdd'),
    '--desk-focus': text,
    '--desk-error': status.error,
    '--desk-error-surface': status.errorSurface,
    '--desk-warning-surface': status.warningSurface,
    '--desk-warning-edge': status.warningEdge,
    '--desk-success': status.success,
    '--desk-success-surface': status.successSurface,
    '--desk-tint': palette.themeLighterAlt ?? (dark ? '#12293a' : '#eff6fc')
  };
}
