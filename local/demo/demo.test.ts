import { Temporal } from 'temporal-polyfill';
import { openCases } from '../../src/breaches/cases';
import { breachLog, breachReports, notifications, type BreachLogRow, type BreachReportRow } from '../../src/breaches/lists';
import { deskList } from '../../src/platform/sharepoint/deskList';
import { examineSite } from '../../src/setup/examineSite';
import { gravity } from '../../src/platform/provisioning';
import { startServer, type LocalServer } from '../tenant/server';
import { connectAs, provisionDemo } from '.';
import { demoReports } from './reports';

let server: LocalServer;
jest.setTimeout(60_000);

beforeAll(async () => {
  server = await startServer({ port: 0, dataFolder: ':memory:' });
  await provisionDemo(server.url);
}, 60_000);
afterAll(() => server.close());

const as = (account: string) => connectAs(server.url, `${account}@northmere.example`, () => Temporal.Now.instant());

test('the demo site is sound: the doctor finds nothing wrong', async () => {
  const { sp, siteUrl } = as('owner');
  expect((await examineSite(sp, siteUrl)).filter((finding) => gravity(finding) === 'wrong')).toEqual([]);
});

test('every report was written by its person at its time, and the clock is real again', async () => {
  const { sp, siteUrl } = as('dpo');
  const rows: (BreachReportRow & { Author: { EMail: string } })[] = await deskList(sp, siteUrl, breachReports).items.select('Id', 'Created', 'Author/EMail').expand('Author').orderBy('Id')();
  expect(rows.map((row) => row.Author.EMail)).toEqual(demoReports.map((demo) => `${demo.by}@northmere.example`));
  const hours = rows.map((row) => Math.round(Temporal.Instant.from(row.Created).until(Temporal.Now.instant()).total('hours')));
  expect(hours).toEqual(demoReports.map((demo) => demo.hoursAgo));
});

test('the log has one row for each report but the newest, with clocks in different states', async () => {
  const { sp, siteUrl } = as('dpo');
  const rows: BreachLogRow[] = await deskList(sp, siteUrl, breachLog).items.select('ReportId', 'ClockState', 'CaseState', 'DueAt').orderBy('Id')();
  expect(rows.map((row) => row.ReportId)).toEqual(demoReports.slice(0, -1).map((_demo, index) => index + 1));
  const ofClock = (state: string): number => rows.filter((row) => row.ClockState === state).length;
  expect([ofClock('Met'), ofClock('Stopped'), ofClock('Running')].every((count) => count > 0)).toBe(true);
  const left = rows.filter((row) => row.ClockState === 'Running').map((row) => Temporal.Now.instant().until(Temporal.Instant.from(row.DueAt ?? '')).total('hours'));
  expect(new Set(left.map((hours) => (hours < 0 ? 'late' : hours < 24 ? 'soon' : 'in time')))).toEqual(new Set(['late', 'soon', 'in time']));
});

test('the cases stand at different stages, each sealed by the desk but those that were changed around it', async () => {
  const dpo = as('dpo');
  const rows: BreachLogRow[] = await deskList(dpo.sp, dpo.siteUrl, breachLog).items.select('Id', 'ReportId').orderBy('Id')();
  const cases = await openCases(dpo, rows.map((row) => row.Id));
  const around = demoReports.flatMap((demo, index) => (demo.around ? [index + 1] : []));
  expect(cases.filter((found) => found.aroundDesk !== undefined).map((found) => found.reportId)).toEqual(around);
  const states = cases.map(({ values }) => values.caseState);
  expect(new Set(states)).toEqual(new Set(['New', 'Investigating', 'Closed']));
  const told = cases.filter(({ values }) => values.ico.toldAt !== undefined).map(({ values }) => values.ico.delayReason === '');
  expect([told.includes(true), told.includes(false)]).toEqual([true, true]);
  expect(cases.some(({ values }) => values.breach === 'Yes' && values.ico.decision === 'Not decided')).toBe(true);
});

test('the DPO has a mail about each report, and each attempt is recorded', async () => {
  const { value } = await (await fetch(`${server.url}/_local/mail?mailbox=dataprotection@northmere.example`)).json() as { value: unknown[] };
  expect(value).toHaveLength(demoReports.length);
  const { sp, siteUrl } = as('dpo');
  const rows: { DeliveryState: string }[] = await deskList(sp, siteUrl, notifications).items.select('DeliveryState').filter("DeliveryState eq 'failed'")();
  expect(rows).toEqual([]);
});

test('a second start changes nothing', async () => {
  await fetch(`${server.url}/_local/log`, { method: 'DELETE', headers: { 'X-Local': '1' } });
  expect(await provisionDemo(server.url)).toEqual({ made: false });
  const { value } = await (await fetch(`${server.url}/_local/log`)).json() as { value: { method: string }[] };
  expect(value.filter((call) => call.method !== 'GET')).toEqual([]);
});
