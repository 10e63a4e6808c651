import type { DeskTab, PolicyPage } from './deskContract';

export interface DeskPageEntry {
  readonly key: DeskTab;
  /** Each page is fetched when its tab is opened: `Page.tsx` of its folder, by default export. */
  readonly load: () => Promise<{ readonly default: PolicyPage }>;
}

/** The tabs that are there, in order: library, reviews, compliance, reminders, proof. */
export const deskPages: readonly DeskPageEntry[] = [
  { key: 'library', load: () => import(/* webpackChunkName: 'policy-library' */ '../library/Page') },
  { key: 'reviews', load: () => import(/* webpackChunkName: 'policy-library' */ '../reviews/Page') },
  { key: 'compliance', load: () => import(/* webpackChunkName: 'policy-compliance' */ '../compliance/Page') },
  { key: 'reminders', load: () => import(/* webpackChunkName: 'policy-reminders' */ '../reminders/Page') },
  { key: 'proof', load: () => import(/* webpackChunkName: 'policy-proof' */ '../proof/Page') }
];
