import type { Temporal } from 'temporal-polyfill';

/**
 * What the desk needs of an SPFx context. `WebPartContext` and `ListViewCommandSetContext` both fit, and so does a few
 * lines of a test.
 */
export interface HostContext {
  readonly pageContext: {
    readonly web: { readonly absoluteUrl: string; readonly serverRelativeUrl: string };
    readonly user: { readonly displayName: string; readonly email: string; readonly loginName: string };
    readonly cultureInfo: { readonly currentUICultureName: string };
    /** SPFx types it as `any`; read through `legacyContext` only. */
    readonly legacyPageContext?: unknown;
  };
  readonly msGraphClientFactory?: { getClient(version: '3'): Promise<GraphClient> };
  readonly sdks?: { readonly microsoftTeams?: TeamsSdk };
}

/** The part of `MSGraphClientV3` that is used. */
export interface GraphClient {
  api(path: string): { get(): Promise<unknown>; post(body: unknown): Promise<unknown> };
}

/** SPFx's `sdks.microsoftTeams`: there in Teams, Outlook and the Microsoft 365 app only. */
export interface TeamsSdk {
  readonly context?: unknown;
  readonly teamsJs?: {
    readonly app?: {
      getContext?(): Promise<unknown>;
      registerOnThemeChangeHandler?(handler: (theme: string) => void): void;
    };
  };
}

export type Clock = () => Temporal.Instant;
