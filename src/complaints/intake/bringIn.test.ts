import { mailbox, withTestDesk } from '../../../local/testing/testDesk';
import { addToLog, bringIn, bringInFormer, isBelieved, lookThere, type BringInSite } from '../../casework/intake/bringIn';
import { takeIn } from '../../casework/intake/takeIn';
import { comparedWith, isAdded, isUnfinished, readImport } from '../../casework/rules/bringIn/table';
import { rememberAnswers } from '../../platform/sharepoint/askedOnce';
import { openComplaintAccess, openComplaintStore } from '../cases/store';
import { complaintFormat, type ComplaintRow } from '../rules/intake/bringIn';
import { complaintImport, type ImportAbout } from './bringIn';
import { complaintIntakeKind, type ComplaintIntake } from './complaintIntake';

/** Complaints of a spreadsheet on a desk over HTTP. */
const desk = withTestDesk({ shared: true });
const about: ImportAbout = { group: '', breach: '' };
const how = complaintImport(24, { why: 'Brought in.', notSaid: 'Not said.' });

async function siteOf(person: string): Promise<BringInSite<ComplaintIntake, ComplaintRow, ImportAbout>> {
  const services = desk.as(person);
  const access = await openComplaintAccess(services);
  return { services, how, me: access?.me ?? { id: 0, name: '' } };
}
const heads = ['Ref', 'Received', 'Complaint', 'Name', 'Address', 'Acknowledged', 'Outcome', 'Outcome told on', 'Closed'];
async function rowsOf(person: string, ...lines: string[][]): Promise<readonly ComplaintRow[]> {
  const read = readImport(complaintFormat, [heads, ...lines], { services: [], now: desk.as(person).now() });
  if (!read.ok) throw new Error(read.missing.join());
  return comparedWith(complaintFormat, read.rows, await lookThere(await siteOf(person), read.rows));
}
const fresh = (rows: readonly ComplaintRow[]): readonly ComplaintRow[] => rows.filter((row) => isAdded(complaintFormat, row));
const inIntake = async (start: string): Promise<number> => (await desk.rows('Complaint intake')).filter(({ ExternalId }) => String(ExternalId).startsWith(start)).length;
const inLog = async (start: string): Promise<readonly Readonly<Record<string, unknown>>[]> => (await desk.rows('Complaint log')).filter(({ ExternalId }) => String(ExternalId).startsWith(start));

test('a file that is brought in again, and by two officers at once, doubles nothing; nobody is mailed for its rows', async () => {
  const lines = Array.from({ length: 4 }, (_, place) => [`E-${place}`, '2026-07-01', 'It went astray', 'Jo Test', '1 Test Street']);
  const [mine, theirs] = [await rowsOf('dpo', ...lines), await rowsOf('deputy', ...lines)];
  const before = (await desk.letters(mailbox)).length;
  expect(await bringIn(await siteOf('dpo'), fresh(mine), about)).toBe(4);
  expect(await bringIn(await siteOf('deputy'), fresh(theirs), about)).toBe(0);
  expect(fresh(await rowsOf('dpo', ...lines))).toEqual([]);
  await addToLog(desk.as('dpo'), complaintIntakeKind);
  expect([await inIntake('E-'), (await inLog('E-')).length, (await desk.letters(mailbox)).length]).toEqual([4, 4, before]);
}, 120_000);

test('what an officer brings in comes into the log at once, though their page has asked a moment before what had changed', async () => {
  await desk.advance({ minutes: 10 });
  await addToLog(desk.as('dpo'), complaintIntakeKind);
  const site = await siteOf('dpo');
  // as the pages of officers, which ask together what they open with
  rememberAnswers(site.services.sp);
  await takeIn({ services: site.services, kind: complaintIntakeKind });
  const [row] = await rowsOf('dpo', ['Q-1', '2026-07-01', 'It went astray', 'Jo Test', '1 Test Street']);
  expect(await bringIn(site, [row], about)).toBe(1);
  await addToLog(site.services, complaintIntakeKind);
  expect(await inLog('Q-')).toHaveLength(1);
}, 120_000);

test('rows of the officers are believed, and nobody else’s', async () => {
  expect([await isBelieved(await siteOf('dpo')), await isBelieved(await siteOf('alex'))]).toEqual([true, false]);
}, 120_000);

test('a number that staff wrote into the column by a raw request keeps no row out', async () => {
  await desk.raw('alex', 'POST', "/_api/web/lists/getByTitle('Complaint intake')/items", { IntakeGuid: crypto.randomUUID(), ReceivedAt: '2026-07-01T10:00:00Z', WhatSaid: 'x', ExternalId: 'S-1', Source: 'Import' });
  expect(await bringIn(await siteOf('dpo'), fresh(await rowsOf('dpo', ['S-1', '2026-07-01', 'x'])), about)).toBe(1);
}, 120_000);

test('what a register says happened is brought in by the rules; stopped anywhere, it is run again and goes on, and again changes nothing', async () => {
  const lines = [
    ['R-1', '2026-07-01', 'My letter went astray', 'Jo Test', '1 Test Street', '2026-07-10', 'Upheld', '2026-08-01', '2026-08-02'],
    ['R-2', '2026-07-01', 'You kept it too long', 'Al Test', '2 Test Street', '', 'Withdrawn', '', '2026-07-20'],
    ['R-3', '2026-07-01', 'You will not answer', 'Bo Test', '3 Test Street', '2026-07-03', '', '', '']
  ];
  const site = await siteOf('dpo');
  const rows = await rowsOf('dpo', ...lines);
  const stopper = new AbortController();
  await expect(bringIn(site, rows, about, { signal: stopper.signal, onProgress: (done) => { if (done === 2) stopper.abort(); } })).rejects.toMatchObject({ name: 'AbortError' });
  await addToLog(site.services, complaintIntakeKind);
  const again = await rowsOf('dpo', ...lines);
  expect(again.map((row) => [isAdded(complaintFormat, row), isUnfinished(row)])).toEqual([[false, true], [false, true], [true, false]]);
  await bringIn(site, fresh(again), about);
  await addToLog(site.services, complaintIntakeKind);
  const half = new AbortController();
  await expect(bringInFormer(site, again, { signal: half.signal, onProgress: (looked) => { if (looked === 1) half.abort(); } })).rejects.toMatchObject({ name: 'AbortError' });
  expect(await bringInFormer(site, again)).toEqual({ done: 2, left: [] });
  expect(await bringInFormer(site, again)).toEqual({ done: 0, left: [] });
  expect((await rowsOf('deputy', ...lines)).map(({ doubts }) => doubts.at(-1))).toEqual(['there-already', 'there-already', 'there-already']);

  const logged = [...await inLog('R-')].sort((one, other) => String(one.ExternalId).localeCompare(String(other.ExternalId)));
  expect(logged.map(({ CaseState, ClockState, ClosedAt, AroundDesk }) => [CaseState, ClockState, String(ClosedAt ?? '').slice(0, 10), AroundDesk ?? false])).toEqual([
    ['Closed', 'Met', '2026-08-01', false], ['Closed', 'Stopped', '2026-07-19', false], ['New', 'Met', '', false]
  ]);
  const store = openComplaintStore(desk.as('deputy'));
  const found = await store.openCase(Number(logged[0].Id));
  expect(found.values).toMatchObject({ nature: 'Data protection', file: { former: true, points: [{ text: 'My letter went astray', conclusion: 'Upheld', upheld: 'Upheld' }], closing: { how: 'Outcome told' } } });
  const codes = (await store.readHistory(found)).map(({ code }) => code);
  for (const code of ['takenIn', 'broughtIn', 'acknowledged', 'outcomeTold', 'closed']) expect(codes.filter((each) => each === code)).toHaveLength(1);
}, 180_000);

test('a case on which an officer has worked since stays as it is', async () => {
  const line = ['W-1', '2026-07-01', 'x', 'Jo', '1 Test Street', '2026-07-05', '', '', '2026-08-01'];
  const site = await siteOf('dpo');
  await bringIn(site, fresh(await rowsOf('dpo', line)), about);
  await addToLog(site.services, complaintIntakeKind);
  const store = openComplaintStore(desk.as('deputy'));
  const found = await store.openCase(Number((await inLog('W-1'))[0].Id));
  await store.saveCase(found, { ...found.values, nature: 'Both', caseState: 'Looking into' }, []);
  expect(await bringInFormer(site, await rowsOf('dpo', line))).toEqual({ done: 0, left: [] });
  expect((await inLog('W-1'))[0]).toMatchObject({ CaseState: 'Looking into', Nature: 'Both' });
}, 120_000);
