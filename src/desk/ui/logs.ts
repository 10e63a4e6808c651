import strings from '../../loc/desk';
import type { DeskLog, DueRoom } from '../../casework/ui/deskLog';
import { fill } from '../../shared-ui/text';
import type { DeskView } from '../rules/deskAddress';

/** A log of the desk: what the desk knows of it before it fetches it. */
export interface LogEntry {
  /** As its kind has it. */
  readonly key: string;
  readonly load: () => Promise<DeskLog>;
}

/** The logs of the desk, in order. Each is fetched from its room's door when the desk shows cases, and never before. */
export const logEntries: readonly LogEntry[] = [
  { key: 'breach', load: async () => (await import(/* webpackChunkName: 'breach-desk' */ '../../breaches/desk')).log },
  { key: 'complaint', load: async () => (await import(/* webpackChunkName: 'complaint-desk' */ '../../complaints/desk')).log },
  { key: 'request', load: async () => (await import(/* webpackChunkName: 'request-desk' */ '../../requests/desk')).log },
  { key: 'dpia', load: async () => (await import(/* webpackChunkName: 'dpia-desk' */ '../../dpias/desk')).log }
];

/** Policies are no cases: they have a view of their own. */
export const loadPolicies = (): Promise<typeof import('../../policies/desk')> => import(/* webpackChunkName: 'policy-desk' */ '../../policies/desk');

/** What is due in a room that has no cases: the desk knows its name and its view, and fetches the rest when it shows what is due. */
export interface DueEntry {
  readonly key: string;
  readonly view: DeskView;
  readonly heading: string;
  readonly looked: string;
  /** So many days ahead it is named. */
  readonly days: number;
  readonly load: () => Promise<DueRoom>;
}

const reviewDays = 30;
export const dueEntries: readonly DueEntry[] = [{
  key: 'reviews', view: 'policies', heading: strings.due_reviews, looked: fill(strings.looked_reviews, reviewDays), days: reviewDays,
  load: async () => (await import(/* webpackChunkName: 'policy-today' */ '../../policies/today')).reviews
}];
