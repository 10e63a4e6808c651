import type { ComponentManifest } from './runtime/components';

/** The themes of the bar: SharePoint's light and dark theme, and one of strong contrast. */
export const themeNames = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

export const locales = ['en-GB', 'cy-GB'] as const;
export type PageLocale = (typeof locales)[number];

/** What the loader's `start` takes; SharePoint writes the same into its pages. */
export interface PreloadedData {
  readonly clientSideApplicationId: string;
  readonly buildNumber: string;
  readonly manifests: readonly ComponentManifest[];
  readonly customActions: readonly unknown[];
  readonly features: readonly unknown[];
  readonly user: Readonly<Record<string, never>>;
  readonly spPageContextInfo: Readonly<Record<string, unknown>>;
}

export interface PlacedWebPart {
  readonly componentId: string;
  readonly instanceId: string;
}

/** What stands on the page besides the frame that the server drew. */
export type PageContent =
  | { readonly kind: 'webParts'; readonly webParts: readonly PlacedWebPart[]; readonly editMode: boolean }
  | { readonly kind: 'list'; readonly listUrl: string; readonly viewName: string | undefined }
  | { readonly kind: 'item'; readonly listUrl: string; readonly itemId: number };

/** Written into the page as JSON, read by the browser's part of the workbench. */
export interface PageData {
  readonly preloaded: PreloadedData;
  readonly content: PageContent;
  readonly webUrl: string;
  readonly locale: PageLocale;
  readonly theme: ThemeName;
  readonly person: { readonly upn: string; readonly name: string };
  /** The tenant's time when the page was written, ISO 8601. */
  readonly now: string;
  readonly fontsUrl: string;
  readonly assemblyUrl: string;
  /** Inside a Teams, Outlook or Microsoft 365 frame: no bar, theme from the host. */
  readonly hosted: boolean;
}

export const pageDataElementId = 'workbench-data';
