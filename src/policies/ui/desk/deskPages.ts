import type { DeskTab, PolicyPage } from './deskContract';

export interface DeskPageEntry {
  readonly key: DeskTab;
  /** Each page is fetched when its tab is opened: `Page.tsx` of its folder, by default export. */
  readonly load: () => Promise<{ readonly default: PolicyPage }>;
}

/** The tabs that are there, in order: `{ key: 'proof', load: () => import('../proof/Page') }`. */
export const deskPages: readonly DeskPageEntry[] = [];
