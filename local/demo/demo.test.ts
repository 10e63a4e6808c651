import { Temporal } from 'temporal-polyfill';
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
  expect(rows.map((row) => row.ReportId)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(rows.map((row) => row.ClockState)).toEqual(['Met', 'Stopped', 'Running', 'Running', 'Running', 'Running']);
  const left = rows.slice(2).map((row) => Temporal.Now.instant().until(Temporal.Instant.from(row.DueAt ?? '')).total('hours'));
  expect(left.map((hours) => (hours < 0 ? 'late' : hours < 24 ? 'soon' : 'in time'))).toEqual(['late', 'soon', 'in time', 'in time']);
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
