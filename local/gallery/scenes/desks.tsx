import * as React from 'react';
import type { CaseAccess, CaseLine } from '../../../src/breaches/cases/contract';
import type { BreachIntake, CaseMessages, OfficersCase, TakingInOutcome, WithChanges } from '../../../src/breaches/intake';
import { caseForOfficer } from '../../../src/casework/intake/officersCase';
import { takeIn } from '../../../src/casework/intake/takeIn';
import { messageKey, type BreachReference, type Delivery, type DueMessage, type RecipientRole } from '../../../src/breaches/rules';
import { testStored } from '../../../src/breaches/rules/report/testReports';
import { aCase } from '../../../src/breaches/rules/investigation/testCases';
import type { ClosedCase } from '../../../src/casework/store/closed';
import { BreachDesk } from '../../../src/desk/testing/breachDesk';
import type { OpenedBreachDesk } from '../../../src/desk/testing/breachDesk';
import { memoryCases, type MemoryCases } from '../../../src/breaches/ui/cases/testing/memoryCases';
import { line } from '../../../src/breaches/ui/cases/worklist/testWorklist';
import { breachWorklist } from '../../../src/breaches/ui/cases/worklist/breachWorklist';
import { breachRoom } from '../../../src/breaches/ui/cases/room';
import { Worklist } from '../../../src/casework/ui/worklist/Worklist';
import { dueEntries } from '../../../src/desk/ui/logs';
import type { DeskView } from '../../../src/desk/rules/deskAddress';
import { IncomingPanel } from '../../../src/casework/ui/incoming/IncomingPanel';
import { officersDeskOf } from '../../../src/casework/ui/incoming/officersDesk';
import type { IncomingParts } from '../../../src/casework/ui/incoming/parts';
import { reportParts } from '../../../src/breaches/ui/incoming/reportParts';
import { reportsComing } from '../../../src/breaches/ui/incoming/reports';
import listWords from '../../../src/loc/worklist';
import { fill } from '../../../src/shared-ui/text';
import { pick, unfold, write } from '../page/hands';
import type { Scene } from '../page/scene';
import { settled } from '../page/settled';
import { stand } from '../page/standIn';
import { at, emptyBrowser, fails, longWord, never, officer, Page, reviewer, services, settings, Themed } from './world';

const shows = ['page BreachDeskWebPart', 'page OfficersDeskWebPart'];

const lines: readonly CaseLine[] = [
  line(1, 80, { title: longWord, undelivered: 2 }), line(2, 60, { leadId: 11, marks: { severity: 'High' }, awaits: ['ico', 'people'] }), line(3, 1, { aroundDesk: true, awaits: ['around-desk', 'triage'] }),
  line(4, undefined), line(5, 30, { decided: { isPersonalDataBreach: 'Yes', clockState: 'Met' }, awaits: [] }), line(6, 30, { decided: { isPersonalDataBreach: 'No', clockState: 'Stopped' }, caseState: 'Investigating', awaits: [] })
];
const closed: readonly ClosedCase[] = lines.map((each) => ({ ...each, caseState: 'Closed', closedAt: at('2026-10-02T10:00:00Z'), words: '' }));
const dueToo: Partial<MemoryCases> = {
  readDueTasks: () => Promise.resolve([{ id: 1, etag: '', title: longWord, service: 'Housing', due: '2026-11-19', state: 'Open', by: 'Priya Nandra', folder: 'Housing', reference: 'BR-2026-00002' }]),
  readDisposalDue: () => Promise.resolve([{ logId: 9, reference: 'BR-2019-00009', title: 'Lost or stolen paperwork', due: '2026-11-01', isHeld: false }, { logId: 10, reference: 'BR-2019-00010', title: 'Lost or stolen paperwork', due: '2026-11-02', isHeld: true }])
};
const reviews: OpenedBreachDesk['others'] = [{ ...dueEntries[0], load: () => Promise.resolve({ readDue: () => Promise.resolve([
  { key: '1', reference: 'POL-00001', item: '1', name: longWord, service: '', why: 'Review overdue, no owner named', due: '2026-10-01' },
  { key: '12', reference: 'POL-00012', item: '12', name: 'Retention of records', service: '', why: 'Review due, owner: Priya Nandra', due: '2026-12-01' }
]) }) }];
const sent = at('2026-11-20T18:05:00Z');
const message = (role: RecipientRole): DueMessage => ({
  key: messageKey(42, 'mail', role), channel: 'mail', role, alsoFor: [], keys: [messageKey(42, 'mail', role)], target: { kind: 'mail', address: 'x@northmere.example' }, fromReporter: true
});
const again = { attempt: 1, mayBeRepeat: false, lastError: '' };
const deliveries: readonly Delivery[] = [
  { message: message('dpo'), state: 'sent', at: sent, mayBeRepeat: false, by: 'reporter' }, { message: message('line-manager'), state: 'awaits-word', ...again },
  { message: { ...message('caldicott'), target: { kind: 'missing' } }, state: 'unreachable', reason: 'no-address', row: undefined, ...again }
];
const logged: CaseMessages['logged'] = {
  logId: 7, etag: '"1"', intake: 'report', intakeId: 42, reportId: 42, reportGuid: '', nameWithheld: false, externalId: '', isImported: false, noticedAt: undefined, reference: 'BR-2026-00042', awareAt: sent, reportedAt: sent, caseState: 'New', clock: { clockState: 'Running', isPersonalDataBreach: 'Not decided' },
  reportVersion: '1.0', repeatOf: undefined, undelivered: 1, isRestricted: false, evidenceSettled: true, tryAt: undefined
};
const messages: CaseMessages = { logged, created: sent, report: testStored({ lineManager: { upn: 'm.cole@northmere.example', email: 'martin.cole@northmere.example', displayName: 'Martin Cole' } }), deliveries };
const officersCase: OfficersCase = { ...messages, changes: [], files: [], newFiles: ['late photograph.jpg'], noticed: { gone: [], replaced: [] } };
const nothingNew: TakingInOutcome = { takenIn: [], additions: [], newestRows: [], sent: 0, undelivered: [], undeliverable: [], isMore: false, aroundDesk: [], notBelieved: { notBelieved: [], by: '', at: undefined }, problems: [], lookAgainAt: undefined };
const busy: TakingInOutcome = {
  ...nothingNew, takenIn: [{ intake: 'report', intakeId: 42, logId: 42, reference: 'BR-2026-00042', repeatOf: undefined }, { intake: 'report', intakeId: 43, logId: 43, reference: 'BR-2026-00043', repeatOf: 42 }], undelivered: [messages], isMore: true,
  undeliverable: [{ rowId: 3, etag: '"1"', reference: 'BR-2026-00041', channel: 'mail', role: 'caldicott', reason: 'no-address' }]
};

/** One function a scene: another would open the desk anew. */
const opening = (opened: OpenedBreachDesk) => (): Promise<OpenedBreachDesk> => Promise.resolve(opened);

interface Given {
  readonly access?: CaseAccess | undefined;
  readonly read?: () => Promise<readonly CaseLine[]>;
  readonly taking?: () => Promise<TakingInOutcome>;
  readonly start?: DeskView;
  readonly search?: string;
  readonly more?: Partial<MemoryCases>;
  readonly others?: OpenedBreachDesk['others'];
}
function desk({ read = () => Promise.resolve(lines), taking = () => Promise.resolve(busy), start, search = '', more = {}, others, ...given }: Given = {}): React.ReactElement {
  const access = 'access' in given ? given.access : officer;
  // a scene before may have left a case in the address
  window.history.replaceState(window.history.state, '', `${window.location.pathname}${search}`);
  emptyBrowser();
  stand(takeIn<BreachIntake>, taking);
  const store = { ...memoryCases(...lines.map(({ logId, reference }) => aCase({}, { logId, reference: reference as BreachReference }))), readWorklist: read, readTasks: () => Promise.resolve([]), ...more };
  const opened: OpenedBreachDesk = { services, settings, access, store, others };
  return <Page><BreachDesk start={start} open={opening(opened)} /></Page>;
}


const desks: readonly Scene[] = [
  { name: 'Breach desk: six cases, new reports and messages', shows, draw: () => desk() },
  { name: 'Breach desk: unfolded', shows, draw: () => desk(), then: unfold },
  { name: 'Breach desk: nothing open', shows, draw: () => desk({ read: () => Promise.resolve([]), taking: () => Promise.resolve(nothingNew) }) },
  { name: 'Breach desk: reading', shows, draw: () => desk({ read: never, taking: never }) },
  { name: 'Breach desk: could not be read', shows, draw: () => desk({ read: fails('throttled'), taking: fails('offline') }) },
  { name: 'Breach desk: for a reviewer', shows, draw: () => desk({ access: reviewer }) },
  { name: 'Breach desk: for everybody else', shows, draw: () => desk({ access: undefined }) },
  { name: 'Breach desk: opening', shows, draw: () => <Page><BreachDesk open={never} /></Page> },
  { name: 'Breach desk: not set up', shows, draw: () => <Page><BreachDesk open={fails('not-set-up')} /></Page> },
  { name: 'Breach desk: a filter that finds nothing', shows, draw: () => desk(), then: async () => { const box = document.querySelector<HTMLInputElement>('input[type=search], input[type=text]'); if (box) write(box, 'zzz'); await settled(); } },
  { name: 'Desk: today', shows, draw: () => desk({ start: 'today', more: dueToo, others: reviews }) },
  { name: 'Desk: today, unfolded', shows, draw: () => desk({ start: 'today', more: dueToo, others: reviews }), then: unfold },
  { name: 'Desk: nothing due today', shows, draw: () => desk({ start: 'today', read: () => Promise.resolve([]), taking: () => Promise.resolve(nothingNew) }), then: unfold },
  { name: 'Desk: today, parts of which could not be read', shows, draw: () => desk({ start: 'today', read: fails('throttled'), more: { readDueTasks: fails('offline') }, others: [{ ...dueEntries[0], load: fails('unavailable') }] }) },
  { name: 'Desk: calendar', shows, draw: () => desk({ search: '?desk=calendar', more: dueToo }) },
  { name: 'Desk: calendar, a month with bank holidays and nothing due', shows, draw: () => desk({ search: '?desk=calendar&item=2026-12', read: () => Promise.resolve([]), taking: () => Promise.resolve(nothingNew), more: { readDueTasks: () => Promise.resolve([]) } }) },
  { name: 'Desk: calendar, parts of which could not be read', shows, draw: () => desk({ search: '?desk=calendar', read: fails('throttled'), more: { readDueTasks: fails('offline') } }) },
  { name: 'Desk: cases by an address with what nobody knows', shows, draw: () => desk({ search: '?desk=cases&state=Triage&officer=99&is.severity=High' }) },
  { name: 'Desk: closed cases', shows, draw: () => desk({ search: '?desk=cases&closed=1&from=2026-01-01&to=2026-11-20', more: { readClosed: () => Promise.resolve({ cases: closed, leftOut: 2, isStopped: true }) } }) },
  { name: 'Desk: a command on two cases beside the list', shows, draw: () => desk({ search: '?desk=cases&do=record&rows=2,6' }) },
  { name: 'Desk: a register beside the list', shows, draw: () => desk({ search: '?desk=cases&do=export' }) },
  { name: 'Desk: a case chosen', shows, draw: () => desk({ search: '?desk=cases' }), then: () => pick(fill(listWords.choose, 'BR-2026-00002')) },
  { name: 'Desk: closed cases, reading', shows, draw: () => desk({ search: '?desk=cases&closed=1&from=2026-01-01&to=2026-11-20', more: { readClosed: never } }) }
];

function panel(show: 'taking-in' | 'case', taking: () => Promise<TakingInOutcome> = () => Promise.resolve(busy), found: () => Promise<OfficersCase | undefined> = () => Promise.resolve(officersCase)): React.ReactElement {
  emptyBrowser();
  stand(takeIn<BreachIntake>, taking);
  stand(caseForOfficer<BreachIntake, WithChanges>, found);
  const worklist = show === 'taking-in' ? <Worklist services={services} access={officer} readWorklist={() => Promise.resolve(lines)} turn={0} level={3} room={breachRoom} parts={breachWorklist} onCommand={() => undefined} /> : undefined;
  const desk = officersDeskOf(services, reportsComing.kind);
  const shown = show === 'case' ? ({ kind: 'case', key: { intake: 'report', intakeId: 42 } } as const) : ({ kind: 'taking-in' } as const);
  return <Themed draw={(theme) => <IncomingPanel desk={desk} room={reportsComing} parts={reportParts as unknown as IncomingParts} theme={theme} show={shown} worklist={worklist} onDismissed={() => undefined} />} />;
}
const panels: readonly Scene[] = [
  { name: 'Added to the log: new reports, messages and the worklist', shows: ['case TAKEN_IN'], draw: () => panel('taking-in') },
  { name: 'Added to the log: nothing new', shows: ['case TAKEN_IN'], draw: () => panel('taking-in', () => Promise.resolve(nothingNew)) },
  { name: 'Added to the log: looking', shows: ['case TAKEN_IN'], draw: () => panel('taking-in', never) },
  { name: 'Added to the log: could not look', shows: ['case TAKEN_IN'], draw: () => panel('taking-in', fails('forbidden')) },
  { name: 'Log and messages of a case', shows: ['case CASE'], draw: () => panel('case') },
  { name: 'Log and messages: could not be read', shows: ['case CASE'], draw: () => panel('case', undefined, fails('unavailable')) },
  { name: 'Log and messages: not there', shows: ['case CASE'], draw: () => panel('case', undefined, () => Promise.resolve(undefined)) }
];

export const officersDesks: readonly Scene[] = [...desks, ...panels];
