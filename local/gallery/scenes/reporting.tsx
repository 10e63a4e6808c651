import * as React from 'react';
import mineStrings from '../../../src/loc/myReports';
import reportStrings from '../../../src/loc/report';
import { ReportRoom } from '../../../src/breaches/ui/ReportRoom';
import type { ReportStore } from '../../../src/breaches/ui/storePort';
import { outcome, reportStore } from '../../../src/breaches/ui/testing/reportDesk';
import { readGroup } from '../../../src/casework/staff/restrictedGroup';
import type { OwnReportDetails } from '../../../src/breaches/store/contract';
import { draft } from '../../../src/breaches/rules/report/testReports';
import { pick, press, type } from '../page/hands';
import type { Scene } from '../page/scene';
import { stand } from '../page/standIn';
import { at, emptyBrowser, fails, longText, longWord, never, now, Page, services, settings } from './world';

const strings = { ...reportStrings, ...mineStrings };
const withGroup = { ...settings, restrictedMailbox: 'monitoring.officer@northmere.example', restrictedWho: 'the Monitoring Officer and the deputy Data Protection Officer', restrictedWhoCy: 'y Swyddog Monitro a’r Dirprwy Swyddog Diogelu Data' };

const shows = ['page ReportBreachWebPart'];

const room = (store: ReportStore = reportStore(), open: () => Promise<never> | undefined = () => undefined, known = settings): React.ReactElement => (
  <Page><ReportRoom open={() => open() ?? Promise.resolve({ services, settings: known })} loadStore={() => Promise.resolve(store)} loadOwn={() => Promise.resolve(store)} /></Page>
);

/** The form over a browser that has a draft with these answers. */
function drafted(changes: Partial<typeof draft> = {}, mayBeSent = false): void {
  const kept = emptyBrowser();
  const key = `${services.siteUrl.toLowerCase()}|${services.me.upn.toLowerCase()}|text`;
  void kept.set(key, { version: 1, savedAt: now.subtract({ minutes: 20 }).epochMilliseconds, mayBeSent, draft: { ...draft, noticedDate: '2026-11-22', noticedTime: '16:00', service: 'Housing', ...changes } });
}

const report: OwnReportDetails = {
  reportId: 42, reference: 'BR-2026-00042', createdAt: at('2026-11-20T18:30:00Z'), incidentKind: 'emailWrongPerson', publicState: 'Being looked at', etag: '"1"',
  whatHappened: longText, noticedAt: at('2026-11-20T18:00:00Z'), nameWithheld: true,
  furtherInformation: [{ at: at('2026-11-21T09:00:00Z'), text: 'The recipient has deleted it.' }],
  attachments: [{ name: `screen of ${longWord}.png`, url: 'https://northmere.example/screen.png' }],
  told: { dpo: { state: 'by-desk', at: at('2026-11-20T18:31:00Z') }, lineManager: { state: 'not-from-page' } }
};
const mine = (changes: Partial<ReportStore> = {}): ReportStore => ({
  ...reportStore(),
  myReports: () => Promise.resolve([report, { ...report, reportId: 41, reference: 'BR-2026-00041', publicState: 'Received' }, { ...report, reportId: 40, reference: 'BR-2026-00040', publicState: 'Closed' }]),
  openMyReport: () => Promise.resolve(report), addFurtherInformation: fails('conflict'), ...changes
});
const openMine = (): Promise<void> => press(strings.tabMine);
const openOne = async (): Promise<void> => {
  await openMine();
  await press('BR-2026-00042');
};

const form: readonly Scene[] = [
  { name: 'Report a breach: empty', shows, draw: () => { emptyBrowser(); return room(); } },
  { name: 'Report a breach: sent empty, with the list of what is missing', shows, draw: () => { emptyBrowser(); return room(); }, then: () => press(strings.send) },
  { name: 'Report a breach: a draft that was found', shows, draw: () => { drafted(); return room(); } },
  {
    name: 'Report a breach: long words, equipment and a withheld name', shows,
    draw: () => { drafted({ whatHappened: longText, incidentKind: 'deviceLost', nameWithheld: true, equipment: 'Lost', service: longWord }); return room(); }
  },
  { name: 'Report a breach: for somebody who told me', shows, draw: () => { emptyBrowser(); return room(); }, then: () => pick(strings.behalfLabel) },
  { name: 'Report a breach: whom it may be about is asked', shows, draw: () => { drafted(); return room(reportStore(), undefined, withGroup); } },
  {
    name: 'Report a breach: for the restricted group alone', shows,
    draw: () => { stand(readGroup, () => Promise.resolve('has-members')); drafted({ restricted: true }); return room(reportStore(), undefined, withGroup); }
  },
  { name: 'Report a breach: a draft for a group that the council names no more', shows, draw: () => { drafted({ restricted: true }); return room(); } },
  { name: 'Report a breach: sending', shows, draw: () => { drafted(); return room(reportStore(never)); }, then: () => press(strings.send) },
  { name: 'Report a breach: it could not be sent', shows, draw: () => { drafted(); return room(reportStore(fails('offline'))); }, then: () => press(strings.send) },
  { name: 'Report a breach: nobody knows whether it was sent', shows, draw: () => { drafted(); return room(reportStore(fails('unknown-outcome'))); }, then: () => press(strings.send) },
  { name: 'Report a breach: sent', shows, draw: () => { drafted(); return room(reportStore(() => Promise.resolve(outcome))); }, then: () => press(strings.send) },
  {
    name: 'Report a breach: sent, but a file and a message were not', shows,
    draw: () => {
      drafted();
      return room(reportStore(() => Promise.resolve({
        ...outcome, attachments: [{ name: `${longWord}.pdf`, ok: false, problem: 'too-large' }],
        messages: [{ channel: 'mail', role: 'dpo', state: 'failed', reason: 'connection' }, { channel: 'mail', role: 'line-manager', state: 'sent' }]
      })));
    },
    then: () => press(strings.send)
  },
  { name: 'Report a breach: opening', shows, draw: () => room(reportStore(), never) },
  ...(['not-set-up', 'forbidden', 'offline', 'signed-out'] as const).map((kind): Scene => ({ name: `Report a breach: cannot begin (${kind})`, shows, draw: () => room(reportStore(), fails(kind)) }))
];

const own: readonly Scene[] = [
  { name: 'My reports: none', shows, draw: () => { emptyBrowser(); return room(); }, then: openMine },
  { name: 'My reports: three', shows, draw: () => { emptyBrowser(); return room(mine()); }, then: openMine },
  { name: 'My reports: reading', shows, draw: () => { emptyBrowser(); return room(mine({ myReports: never })); }, then: openMine },
  { name: 'My reports: could not be read', shows, draw: () => { emptyBrowser(); return room(mine({ myReports: fails('unavailable') })); }, then: openMine },
  { name: 'My reports: one, opened', shows, draw: () => { emptyBrowser(); return room(mine()); }, then: openOne },
  { name: 'My reports: one that is not there any more', shows, draw: () => { emptyBrowser(); return room(mine({ openMyReport: fails('not-found') })); }, then: openOne },
  { name: 'My reports: adding nothing', shows, draw: () => { emptyBrowser(); return room(mine()); }, then: async () => { await openOne(); await press(strings.addSend); } },
  {
    name: 'My reports: the report has changed meanwhile', shows, draw: () => { emptyBrowser(); return room(mine()); },
    then: async () => { await openOne(); await type(strings.addLabel, 'It was on a yellow bus.'); await press(strings.addSend); }
  }
];

export const reporting: readonly Scene[] = [...form, ...own];
