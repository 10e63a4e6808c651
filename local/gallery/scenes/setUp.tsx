import * as React from 'react';
import strings from '../../../src/loc/setup';
import officers from '../../../src/loc/investigation';
import { runSetup, type SetupResult } from '../../../src/platform/provisioning';
import { readSettings, saveSettings } from '../../../src/platform/settings';
import { defaultOfficerSettings, readOfficerSettings } from '../../../src/platform/settings/officers';
import { DeskError } from '../../../src/platform/sharepoint/errors';
import { examineSite } from '../../../src/setup/examineSite';
import { SetUpPage } from '../../../src/setup/ui/SetUpPage';
import { press, submit, type, unfold } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { fails, longWord, never, Page, services, settings } from './world';

const shows = ['page SetUpDeskWebPart'];

/** What the page itself asks: whether it may, who may, and which lists one sees. Every step of a request is the next one; calling it answers. */
function site(isOwner: boolean): typeof services.sp {
  const asking = (answer: unknown): unknown => new Proxy(() => Promise.resolve(answer), { get: (target, name) => (name === 'then' ? undefined : () => asking(answer)) });
  const web = {
    select: () => asking({ EffectiveBasePermissions: isOwner ? { High: '2147483647', Low: '4294967295' } : { High: '0', Low: '1' } }),
    associatedOwnerGroup: { users: asking([{ Title: 'Sam Owner' }, { Title: longWord }]) },
    lists: asking([{ RootFolder: { ServerRelativeUrl: '/sites/dataprotection/Lists/Nothing' } }])
  };
  return { web } as unknown as typeof services.sp;
}

interface Given {
  readonly isOwner?: boolean;
  readonly read?: typeof readSettings;
}
function setUp({ isOwner = true, read = () => Promise.resolve({ settings: { ...settings, services: [...settings.services, { name: longWord, headUpn: '', championUpns: [], managerUpns: ['manager@northmere.example', `${longWord}@northmere.example`], socialCare: true }] }, row: undefined }) }: Given = {}): React.ReactElement {
  stand(readSettings, read);
  stand(readOfficerSettings, () => Promise.resolve({ settings: { ...defaultOfficerSettings, othersToTell: [{ name: 'Fire service', when: 'Shared control room' }] }, row: undefined }));
  stand(examineSite, () => Promise.resolve([
    { kind: 'open-sharing', by: 'site', mend: 'run-setup' }, { kind: 'sharing-links', count: 3, mend: 'look-at-access' }, { kind: 'deleting-level', level: longWord, mend: 'run-setup' }
  ]));
  return <Page><SetUpPage services={{ ...services, sp: site(isOwner) }} /></Page>;
}
const running = (result: () => Promise<SetupResult>): React.ReactElement => {
  const drawn = setUp();
  stand(runSetup, (sp, siteUrl, desk, options) => { options?.onProgress?.({ done: 3, total: 40, waitingSeconds: 20 }); return result(); });
  return drawn;
};
const start = (): Promise<void> => press(strings.start);

export const settingUp: readonly Scene[] = [
  { name: 'Set up the desk: before the first run', shows, draw: () => setUp({ read: fails('not-set-up') }), then: unfold },
  { name: 'Set up the desk: set up', shows, draw: () => setUp(), then: unfold },
  { name: 'Set up the desk: a controller with everything wrong', shows, draw: () => setUp({ read: () => Promise.resolve({ settings: { ...settings, controllers: [{ key: 'school', name: longWord, letterhead: [longWord], dpo: { name: '', phone: 'none', mailbox: 'nobody' } }] }, row: undefined }) }), then: async () => { await unfold(); await submit(0); } },
  { name: 'Set up the desk: running', shows, draw: () => running(never), then: start },
  { name: 'Set up the desk: finished', shows, draw: () => running(() => Promise.resolve({ outcome: 'finished', done: [], failed: [] })), then: start },
  { name: 'Set up the desk: failed in the middle', shows, draw: () => running(() => Promise.resolve({ outcome: 'failed', done: [], failed: [], error: new DeskError('throttled') })), then: start },
  { name: 'Set up the desk: stopped', shows, draw: () => running(() => Promise.resolve({ outcome: 'stopped', done: [], failed: [] })), then: start },
  { name: 'Set up the desk: the site was looked at', shows, draw: () => setUp(), then: () => press(strings.doctorButton) },
  { name: 'Set up the desk: settings with everything wrong', shows, draw: () => setUp({ read: () => Promise.resolve({ settings: { ...settings, dpoName: '', mailbox: 'nobody', councilName: '' }, row: undefined }) }), then: () => submit(0) },
  { name: 'Set up the desk: officers’ settings with an error', shows, draw: () => { const drawn = setUp(); stand(readOfficerSettings, () => Promise.resolve({ settings: { ...defaultOfficerSettings, readingDays: 9999 }, row: undefined })); return drawn; }, then: () => press(officers.settingsSave) },
  { name: 'Set up the desk: somebody else saved the settings', shows, draw: () => { const drawn = setUp(); stand(saveSettings, fails('conflict')); return drawn; }, then: async () => { await type(strings.councilName, 'Northmere'); await press(strings.save); } },
  { name: 'Set up the desk: not an owner', shows, draw: () => setUp({ isOwner: false }) },
  { name: 'Set up the desk: could not be read', shows, draw: () => setUp({ read: fails('offline') }) }
];
