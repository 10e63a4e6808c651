import type { DeskLog } from '../../casework/ui/deskLog';

/** A log of the desk: what the desk knows of it before it fetches it. */
export interface LogEntry {
  /** As its kind has it. */
  readonly key: string;
  readonly load: () => Promise<DeskLog>;
}

/** The logs of the desk, in order. Each is fetched from its room's door when the desk shows cases, and never before. */
export const logEntries: readonly LogEntry[] = [
  { key: 'breach', load: async () => (await import(/* webpackChunkName: 'breach-desk' */ '../../breaches/desk')).log }
];

/** Policies are no cases: they have a view of their own. */
export const loadPolicies = (): Promise<typeof import('../../policies/desk')> => import(/* webpackChunkName: 'policy-desk' */ '../../policies/desk');
