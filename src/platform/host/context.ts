import type { Temporal } from 'temporal-polyfill';
import type { GraphClient } from '../graph/client';

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
