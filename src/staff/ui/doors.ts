import strings from '../../loc/dataProtection';
import type { MyTasks } from '../../casework/ui/staff/tasks/MyTasks';
import type { StaffSent, StaffStart, StaffWaiting } from '../../casework/ui/staff/staffDoor';

/** A room that staff can start something in: what the page knows of it before it fetches it. */
export interface RoomEntry {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly loadStart: () => Promise<StaffStart>;
  readonly loadSent: () => Promise<StaffSent>;
}

/** In order. A room is fetched from its door when somebody starts something there, or what they sent is shown. */
export const roomEntries: readonly RoomEntry[] = [
  {
    key: 'breach', title: strings.breachTitle, text: strings.breachText,
    loadStart: async () => (await import(/* webpackChunkName: 'breach-start' */ '../../breaches/staff/start')).start,
    loadSent: async () => (await import(/* webpackChunkName: 'breach-sent' */ '../../breaches/staff/sent')).sent
  },
  {
    key: 'complaint', title: strings.complaintTitle, text: strings.complaintText,
    loadStart: async () => (await import(/* webpackChunkName: 'complaint-start' */ '../../complaints/staff/start')).start,
    loadSent: async () => (await import(/* webpackChunkName: 'complaint-sent-before' */ '../../complaints/staff/sent')).sent
  }
];

/** Policies to read; where, is a setting. */
export const loadWaiting = async (): Promise<StaffWaiting> => (await import(/* webpackChunkName: 'policies-waiting' */ '../../policies/staff/waiting')).waiting;

/** What services are asked to do: the engine's own. */
export const loadTasks = async (): Promise<typeof MyTasks> => (await import(/* webpackChunkName: 'my-tasks' */ '../../casework/ui/staff/tasks/MyTasks')).MyTasks;
