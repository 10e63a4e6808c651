import * as React from 'react';
import type { SentBefore } from '../../../src/casework/ui/staff/staffDoor';
import { DataProtectionRoom } from '../../../src/staff/ui/DataProtectionRoom';
import type { DataProtectionDoors } from '../../../src/staff/ui/DataProtectionPage';
import { roomEntries } from '../../../src/staff/ui/doors';
import type { Scene } from '../page/scene';
import { MyTasks } from '../../../src/casework/ui/staff/tasks/MyTasks';
import type { TasksStore } from '../../../src/casework/ui/staff/tasks/tasksStore';
import type { OpenedDesk } from '../../../src/casework/ui/staff/StaffRoom';
import { MySearches, type MySearchesStore } from '../../../src/requests/ui/staff/MySearches';
import { noTasks, someTasks } from './myTasks';
import { noSearches, someSearches } from './searches';
import { at, emptyBrowser, fails, longWord, never, Page, services, settings } from './world';

const shows = ['page DataProtectionWebPart'];

const report: SentBefore = { reportId: 42, reference: 'BR-2026-00042', title: `Email ${longWord}`, sentAt: at('2026-11-20T18:30:00Z'), state: 'Being looked at', canOpen: true };
const complaint: SentBefore = { reportId: 7, reference: 'DPC-2026-00007', title: 'A complaint that you logged', sentAt: at('2026-11-21T09:00:00Z'), state: 'Received', canOpen: false };

function page(sent: readonly (() => Promise<readonly SentBefore[]>)[], countWaiting: () => Promise<number>, tasks: TasksStore = noTasks, open: () => Promise<never> | undefined = () => undefined, searches: MySearchesStore = noSearches): React.ReactElement {
  emptyBrowser();
  const doors: DataProtectionDoors = {
    rooms: roomEntries.map((entry, place) => ({ ...entry, loadSent: () => Promise.resolve({ readSent: sent[place] ?? (() => Promise.resolve([])) }) })), loadWaiting: () => Promise.resolve({ countWaiting }),
    loadTasks: () => Promise.resolve((props: OpenedDesk & { readonly isPart?: boolean }) => <MyTasks {...props} store={tasks} />),
    loadSearches: () => Promise.resolve((props: OpenedDesk & { readonly isPart?: boolean }) => <MySearches {...props} store={searches} />)
  };
  return <Page><DataProtectionRoom open={() => open() ?? Promise.resolve({ services, settings })} doors={doors} /></Page>;
}

export const dataProtection: readonly Scene[] = [
  { name: 'Data protection: what was sent and what waits', shows, draw: () => page([() => Promise.resolve([report, { ...report, reference: 'BR-2026-00041', state: 'Closed' }]), () => Promise.resolve([complaint])], () => Promise.resolve(2)) },
  { name: 'Data protection: a task waits', shows, draw: () => page([], () => Promise.resolve(0), someTasks) },
  { name: 'Data protection: searches wait', shows, draw: () => page([], () => Promise.resolve(0), noTasks, undefined, someSearches) },
  { name: 'Data protection: nothing yet', shows, draw: () => page([], () => Promise.resolve(0)) },
  { name: 'Data protection: parts could not be read', shows, draw: () => page([fails('unavailable')], fails('offline')) },
  { name: 'Data protection: reading', shows, draw: () => page([never, never], never) },
  { name: 'Data protection: cannot begin (not-set-up)', shows, draw: () => page([], never, noTasks, fails('not-set-up')) }
];
