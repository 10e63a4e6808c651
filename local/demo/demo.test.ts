import { Temporal } from 'temporal-polyfill';
import { breachCases } from '../../src/breaches/cases';
import { breachEvidence, breachLog, breachReports, notifications, type BreachLogRow, type BreachReportRow } from '../../src/breaches/lists';
import { ukDate } from '../../src/calendar';
import { timeLeftOf } from '../../src/casework/rules/clock';
import { openComplaintStore } from '../../src/complaints/cases/store';
import { complaintLog } from '../../src/complaints/lists/complaintLog';
import { awaits, fileFacts } from '../../src/complaints/rules/cases/awaits';
import { clockStateOf, complaintClock } from '../../src/complaints/rules/cases/clock';
import type { ComplaintCase } from '../../src/complaints/rules/cases/values';
import { myPolicies, shelf, type MyShelf } from '../../src/policies/rules/mine';
import { openVersion } from '../../src/policies/store/mine';
import { openMine } from '../../src/policies/store/mine/openMine';
import { verifyLive } from '../../src/policies/store/proof/verifyLive';
import { readTeamRows } from '../../src/policies/store/team';
import { readPolicies } from '../../src/policies/store/versions';
import { readWorkingPolicies } from '../../src/policies/store/working';
import { deskList } from '../../src/platform/sharepoint/deskList';
import { examineSite } from '../../src/setup/examineSite';
import { gravity } from '../../src/platform/provisioning';
import type { LocalServer } from '../tenant/server';
import { startTenant } from '../testing/tenantServer';
import { connectAs, provisionDemo, reportIdOf } from '.';
import { demoComplaints } from './complaints';
import { demoRequests } from './requests';
import { demoPolicies, readersOf } from './policies/plan';
import { demoReports } from './reports';

let server: LocalServer;
jest.setTimeout(120_000);

beforeAll(async () => {
  server = await startTenant({ port: 0, dataFolder: ':memory:' });
  await provisionDemo(server.url);
}, 300_000);
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
  expect(rows.map((row) => row.ReportId)).toEqual(demoReports.slice(0, -1).map((_demo, index) => reportIdOf(index)));
  const ofClock = (state: string): number => rows.filter((row) => row.ClockState === state).length;
  expect([ofClock('Met'), ofClock('Stopped'), ofClock('Running')].every((count) => count > 0)).toBe(true);
  const left = rows.filter((row) => row.ClockState === 'Running').map((row) => Temporal.Now.instant().until(Temporal.Instant.from(row.DueAt ?? '')).total('hours'));
  expect(new Set(left.map((hours) => (hours < 0 ? 'late' : hours < 24 ? 'soon' : 'in time')))).toEqual(new Set(['late', 'soon', 'in time']));
});

test('the cases stand at different stages, each sealed by the desk but those that were changed around it', async () => {
  const dpo = as('dpo');
  const rows: BreachLogRow[] = await deskList(dpo.sp, dpo.siteUrl, breachLog).items.select('Id', 'ReportId').orderBy('Id')();
  const cases = await breachCases(dpo).openCases(rows.map((row) => row.Id));
  const around = demoReports.flatMap((demo, index) => (demo.around ? [reportIdOf(index)] : []));
  expect(cases.filter((found) => found.aroundDesk !== undefined).map((found) => found.reportId)).toEqual(around);
  const states = cases.map(({ values }) => values.caseState);
  expect(new Set(states)).toEqual(new Set(['New', 'Investigating', 'Closed']));
  const told = cases.filter(({ values }) => values.ico.toldAt !== undefined).map(({ values }) => values.ico.delayReason === '');
  expect([told.includes(true), told.includes(false)]).toEqual([true, true]);
  expect(cases.some(({ values }) => values.breach === 'Yes' && values.ico.decision === 'Not decided')).toBe(true);
});

const lettersIn = async (mailbox: string): Promise<readonly string[]> =>
  ((await (await fetch(`${server.url}/_local/mail?mailbox=${mailbox}@northmere.example`)).json()) as { value: { subject: string }[] }).value.map(({ subject }) => subject);

test('the DPO has a mail about each report, each request and each complaint but those that go past the DPO, and each attempt is recorded', async () => {
  const letters = await lettersIn('dataprotection');
  const count = (prefix: string): number => letters.filter((subject) => subject.includes(`${prefix}-`)).length;
  const past = demoComplaints.filter(({ entry }) => entry.aboutDpo === true || entry.restricted === true);
  const complained = demoComplaints.length - past.length;
  // of the two screenings one needs a DPIA
  const screened = 1;
  expect([letters.length, count('BR'), count('DPC'), count('SAR'), count('DPS')]).toEqual([demoReports.length + complained + demoRequests.length + screened, demoReports.length, complained, demoRequests.length, screened]);
  expect([await lettersIn('deputy'), await lettersIn('monitoring.officer')].map((box) => box.filter((subject) => subject.includes('DPC-')).length)).toEqual([1, 1]);
  const { sp, siteUrl } = as('dpo');
  const rows: { DeliveryState: string }[] = await deskList(sp, siteUrl, notifications).items.select('DeliveryState').filter("DeliveryState eq 'failed'")();
  expect(rows).toEqual([]);
});

const complaintsFor = async (account: string): Promise<readonly ComplaintCase[]> => {
  const services = as(account);
  const ids: readonly { readonly Id: number; readonly FileSystemObjectType: number }[] = await deskList(services.sp, services.siteUrl, complaintLog).items.select('Id', 'FileSystemObjectType').orderBy('Id').top(500)();
  return openComplaintStore(services).openCases(ids.filter(({ FileSystemObjectType }) => FileSystemObjectType === 0).map(({ Id }) => Id));
};

test('complaints stand in every state, each as the desk sealed it: the DPO finds all but the restricted one, the group that one too', async () => {
  const forGroup = await complaintsFor('deputy');
  const forDpo = await complaintsFor('dpo');
  expect([forGroup.length, forDpo.length]).toEqual([demoComplaints.length - 1, demoComplaints.length - 2]);
  expect(forGroup.filter(({ aroundDesk, unreadable }) => aroundDesk !== undefined || unreadable.length > 0)).toEqual([]);
  const values = forGroup.map((found) => found.values);
  const now = Temporal.Now.instant();
  const awaited = new Set(values.flatMap((each) => awaits(each, fileFacts(each), now)));
  expect([...awaited].sort()).toEqual(['acknowledge', 'close', 'conclude', 'nature', 'outcome', 'points']);
  expect(new Set(values.flatMap(({ file }) => file.closing?.how ?? []))).toEqual(new Set(['Outcome told', 'Corporate complaint', 'Withdrawn', 'Merged', 'Cannot be reached']));
  const left = new Set(values.filter((each) => clockStateOf(each) === 'Running').map((each) => timeLeftOf(complaintClock(each), now).state));
  expect(left).toEqual(new Set(['late', 'due-soon', 'running']));
  const leader = forGroup.find(({ values: { group, breach } }) => group === '' && breach !== '');
  expect(values.filter(({ group }) => group !== '' && group === leader?.reference)).toHaveLength(5);
  expect(values.find(({ aboutDpo }) => aboutDpo)?.file.concerns.map(({ name }) => name)).toEqual(['Priya Nandra']);
});

test('a second start changes nothing', async () => {
  await fetch(`${server.url}/_local/log`, { method: 'DELETE', headers: { 'X-Local': '1' } });
  expect(await provisionDemo(server.url)).toEqual({ made: false });
  const { value } = await (await fetch(`${server.url}/_local/log`)).json() as { value: { method: string }[] };
  expect(value.filter((call) => call.method !== 'GET')).toEqual([]);
});

const shelfOf = async (account: string): Promise<MyShelf> => {
  const { policies, receipts, me } = await openMine(as(account));
  return shelf(myPolicies(policies, receipts, me, ukDate(Temporal.Now.instant())));
};
const titles = (list: MyShelf['toRead']): string[] => list.map(({ newest, state }) => `${state.kind} ${newest.title}`);

test('publishes each policy at its time, in a row whose seal fits and with a text that staff can read', async () => {
  const policies = await readPolicies(as('dpo'));
  const versions = policies.flatMap((policy) => policy.versions);
  expect(versions).toHaveLength(demoPolicies.flatMap(({ publications }) => publications).length);
  expect(policies.filter(({ withdrawn }) => withdrawn !== undefined)).toHaveLength(1);
  for (const version of versions) {
    expect(version.sealed).toBe(true);
    expect((await openVersion(as('jo'), version)).ok).toBe(true);
  }
  const working = await readWorkingPolicies(as('dpo'));
  expect(working.filter(({ status }) => status === 'Draft').map(({ fileName }) => fileName).sort()).toEqual(['CCTV and body-worn cameras (draft).docx', 'Visitors and badges (scan).pdf']);
});

test('gives the staff shelves in different states', async () => {
  expect(titles((await shelfOf('alex')).toRead)).toEqual(['overdue Data protection policy', 'to-read Sharing information in adult social care', 'to-read Records retention and disposal']);
  expect((await shelfOf('alex')).toRead[0].former?.version.number).toBe(1);
  expect(titles((await shelfOf('dpo')).toRead)).toEqual([]);
  expect(titles((await shelfOf('tariq')).toRead)).toContain('declined Data protection policy');
  expect((await shelfOf('joiner')).toRead.map(({ state }) => state.kind)).not.toContain('overdue');
  expect((await shelfOf('jo')).all.map(({ newest, concerns }) => [newest.title, concerns])).toContainEqual(['Sharing information in adult social care', 'no']);
});

test('lets the leaver keep what they agreed to, and sign in no more', async () => {
  const answer = await fetch(`${server.url}/sites/dataprotection/_api/web`, { headers: { 'X-Local-User': 'leaver@northmere.example' } });
  expect(answer.status).toBe(401);
  const count = demoPolicies.flatMap(({ publications }) => publications).filter(({ read }) => readersOf(read).some(([account]) => account === 'leaver')).length;
  const rows = await as('dpo').sp.web.lists.getByTitle('Policy receipts').items.select('Id', 'Author/Title').expand('Author').top(5000)<{ Author: { Title: string } }[]>();
  expect(rows.filter(({ Author }) => Author.Title === 'Colin Wray')).toHaveLength(count);
});

test('the chain of digests reaches every settled receipt, and Internal Audit has its heads', async () => {
  const verified = await verifyLive(as('dpo'), undefined);
  expect(verified.chain.problems).toEqual([]);
  const receipts = await as('dpo').sp.web.lists.getByTitle('Policy receipts').items.select('Id').top(5000)<unknown[]>();
  expect(verified.chain.lastId).toBe(receipts.length);
  const { value } = (await (await fetch(`${server.url}/_local/mail?mailbox=audit@northmere.example`)).json()) as { value: { subject: string; folder: string }[] };
  expect(value.filter(({ folder, subject }) => folder === 'inbox' && /digest/i.test(subject)).length).toBeGreaterThanOrEqual(4);
});

test('a head of service sees how the service stands, and no other', async () => {
  const rows = await readTeamRows(as('manager'));
  expect(new Set(rows.map(({ service }) => service))).toEqual(new Set(['Adult social care']));
  expect(rows.find(({ title }) => title === 'Data protection policy')).toMatchObject({ declined: 0, exempt: 0 });
  expect(rows.find(({ title }) => title === 'Data protection policy')?.overdue).toBeGreaterThan(0);
});

test('the doctor names the case of a file that was withdrawn, as long as the file is there', async () => {
  const { sp, siteUrl } = as('owner');
  const files = deskList(sp, siteUrl, breachEvidence).items;
  const rows: readonly { readonly Id: number; readonly Reference: string | null }[] = await files.select('Id', 'Reference').orderBy('Id')();
  const file = rows.find(({ Reference }) => Reference);
  const named = async () => (await examineSite(sp, siteUrl)).flatMap((finding) => (finding.kind === 'withdrawn-files' ? finding.references : []));
  await files.getById(file?.Id ?? 0).update({ WithdrawnAt: '2026-11-22T10:00:00Z' });
  expect(await named()).toEqual([file?.Reference]);
  await files.getById(file?.Id ?? 0).update({ WithdrawnAt: null });
  expect(await named()).toEqual([]);
});
