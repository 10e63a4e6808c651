import strings from '../../loc/dataProtection';
import type { MyTasks } from '../../casework/ui/staff/tasks/MyTasks';
import type { StaffSent, StaffStart, StaffWaiting } from '../../casework/ui/staff/staffDoor';
import type { DeskServices } from '../../platform/host/services';
import type { DeskSettings } from '../../platform/settings';

/** A room that staff can start something in: what the page knows of it before it fetches it. */
export interface RoomEntry {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly loadStart: () => Promise<StaffStart>;
  /** Undefined where nothing is sent: there is something to look at. */
  readonly loadSent?: () => Promise<StaffSent>;
  /** For whom it is; for everybody where it does not say. The lists decide what somebody may read, and not this. */
  readonly isFor?: (me: DeskServices['me'], settings: DeskSettings) => boolean;
}

const sameAddress = (one: string, other: string): boolean => one.trim() !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();

/** Heads and champions of a service, as the settings name them. */
const leadsAService: RoomEntry['isFor'] = ({ upn, email }, { services }) =>
  services.some(({ headUpn, championUpns }) => [headUpn, ...championUpns].some((named) => sameAddress(named, upn) || sameAddress(named, email)));

/** In order. A room is fetched from its door when somebody starts something there, or what they sent is shown; under the name of the chunk of its own page, so that this is no other. */
export const roomEntries: readonly RoomEntry[] = [
  {
    key: 'breach', title: strings.breachTitle, text: strings.breachText,
    loadStart: async () => (await import(/* webpackChunkName: 'report-room' */ '../../breaches/staff/start')).start,
    loadSent: async () => (await import(/* webpackChunkName: 'breach-sent' */ '../../breaches/staff/sent')).sent
  },
  {
    key: 'complaint', title: strings.complaintTitle, text: strings.complaintText,
    loadStart: async () => (await import(/* webpackChunkName: 'complaint-room' */ '../../complaints/staff/start')).start,
    loadSent: async () => (await import(/* webpackChunkName: 'complaint-sent-before' */ '../../complaints/staff/sent')).sent
  },
  {
    key: 'request', title: strings.requestTitle, text: strings.requestText,
    loadStart: async () => (await import(/* webpackChunkName: 'request-room' */ '../../requests/staff/start')).start,
    loadSent: async () => (await import(/* webpackChunkName: 'request-sent-before' */ '../../requests/staff/sent')).sent
  },
  {
    key: 'screening', title: strings.screeningTitle, text: strings.screeningText,
    loadStart: async () => (await import(/* webpackChunkName: 'screening-room' */ '../../dpias/staff/start')).start,
    loadSent: async () => (await import(/* webpackChunkName: 'screening-sent-before' */ '../../dpias/staff/sent')).sent
  },
  {
    key: 'dpias', title: strings.dpiasTitle, text: strings.dpiasText,
    loadStart: async () => (await import(/* webpackChunkName: 'my-dpias' */ '../../dpias/staff/mine')).start
  },
  {
    key: 'team', title: strings.teamTitle, text: strings.teamText, isFor: leadsAService,
    loadStart: async () => (await import(/* webpackChunkName: 'team-reading' */ '../../policies/staff/team')).start
  }
];

/** Policies to read; where, is a setting. */
export const loadWaiting = async (): Promise<StaffWaiting> => (await import(/* webpackChunkName: 'policies-waiting' */ '../../policies/staff/waiting')).waiting;

/** What services are asked to do: the engine's own. */
export const loadTasks = async (): Promise<typeof MyTasks> => (await import(/* webpackChunkName: 'my-tasks' */ '../../casework/ui/staff/tasks/MyTasks')).MyTasks;
