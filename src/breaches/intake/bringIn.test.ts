import { mailbox, withTestDesk } from '../../../local/testing/testDesk';
import { addToLog, bringIn, bringInFormer, lookThere, type BringInSite } from '../../casework/intake/bringIn';
import { comparedWith, isAdded, isUnfinished, readImport } from '../../casework/rules/bringIn/table';
import { openCaseAccess, breachCases } from '../cases';
import { proposedRetention } from '../rules/investigation';
import { breachFormat, type BreachRow } from '../rules/bringIn/format';
import { breachImport, type RegisterAbout } from './bringIn';
import { breachIntakeKind, type BreachIntake } from './breachIntake';

/** A former register of breaches on a desk over HTTP. */
const desk = withTestDesk({ shared: true });
const format = breachFormat({});
const how = breachImport(proposedRetention, { why: 'Brought in.', notSaid: 'Not said.' });

async function siteOf(person: string): Promise<BringInSite<BreachIntake, BreachRow, RegisterAbout>> {
  const services = desk.as(person);
  const access = await openCaseAccess(services);
  return { services, how, me: access?.me ?? { id: 0, name: '' } };
}
const heads = ['Ref', 'Noticed', 'Type', 'What happened', 'People', 'Breach', 'ICO told', 'ICO reference', 'Closed'];
const lines = [
  ['B-1', '2024-03-04', 'Failure to use bcc', 'An email showed addresses', '40', 'Yes', '2024-03-06', 'IC-1', '2024-05-01'],
  ['B-2', '2024-03-10', '', 'Nearly sent', '', 'Near miss', '', '', '2024-03-11'],
  ['B-3', '2026-11-01', 'Paperwork lost or stolen', 'A file is missing', '1', '', '', '', '']
];
async function rowsOf(person: string): Promise<readonly BreachRow[]> {
  const read = readImport(format, [heads, ...lines], { services: [], now: desk.as(person).now() });
  if (!read.ok) throw new Error(read.missing.join());
  return comparedWith(format, read.rows, await lookThere(await siteOf(person), read.rows));
}
const inLog = async (): Promise<readonly Readonly<Record<string, unknown>>[]> =>
  (await desk.rows('Breach log')).filter(({ ExternalId }) => String(ExternalId).startsWith('B-')).sort((one, other) => String(one.ExternalId).localeCompare(String(other.ExternalId)));

test('a former register comes into the log as what it is, doubling nothing and telling nobody; stopped anywhere it goes on', async () => {
  const site = await siteOf('dpo');
  const before = (await desk.letters(mailbox)).length;
  const rows = await rowsOf('dpo');
  const stopper = new AbortController();
  await expect(bringIn(site, rows, {}, { signal: stopper.signal, onProgress: (done) => { if (done === 1) stopper.abort(); } })).rejects.toMatchObject({ name: 'AbortError' });
  await addToLog(site.services, breachIntakeKind);
  const again = await rowsOf('deputy');
  expect(again.map((row) => [isAdded(format, row), isUnfinished(row)])).toEqual([[false, true], [true, false], [true, false]]);
  expect(await bringIn(await siteOf('deputy'), again.filter((row) => isAdded(format, row)), {})).toBe(2);
  await addToLog(site.services, breachIntakeKind);
  expect(await bringInFormer(site, again)).toEqual({ done: 2, left: [] });
  expect(await bringInFormer(site, again)).toEqual({ done: 0, left: [] });
  expect((await rowsOf('dpo')).map(({ doubts }) => doubts.at(-1))).toEqual(['there-already', 'there-already', 'there-already']);

  expect((await inLog()).map(({ ExternalId, CaseState, ClockState, IsPersonalDataBreach, IcoReference, AwareAt, ClosedAt, IsImported, AroundDesk, PeopleBand }) =>
    [ExternalId, CaseState, ClockState, IsPersonalDataBreach, IcoReference ?? '', String(AwareAt).slice(0, 10), String(ClosedAt ?? '').slice(0, 10), IsImported, AroundDesk ?? false, PeopleBand ?? ''])).toEqual([
    ['B-1', 'Closed', 'Met', 'Yes', 'IC-1', '2024-03-04', '2024-04-30', true, false, '10 to 99'],
    ['B-2', 'Closed', 'Stopped', 'Near miss', '', '2024-03-10', '2024-03-11', true, false, ''],
    ['B-3', 'New', 'Running', 'Not decided', '', '2026-11-01', '', true, false, '1 to 9']
  ]);
  expect((await desk.letters(mailbox)).length).toBe(before);
  const store = breachCases(desk.as('deputy'));
  const found = await store.openCase(Number((await inLog())[0].Id));
  expect(found).toMatchObject({ isImported: true, externalId: 'B-1', unreadable: [], values: { notification: { submissions: [{ how: 'Not recorded', reference: 'IC-1' }] } } });
  const codes = (await store.readHistory(found)).map(({ code }) => code);
  for (const code of ['takenIn', 'broughtIn', 'icoTold', 'closed']) expect(codes.filter((each) => each === code)).toHaveLength(1);
}, 180_000);

test('a report of staff that claims to be of an import is a report like any other: the DPO is told', async () => {
  const before = (await desk.letters(mailbox)).length;
  const answer = await desk.raw('alex', 'POST', "/_api/web/lists/getByTitle('Breach reports')/items", {
    Title: 'x', ReportGuid: crypto.randomUUID(), NoticedAt: '2026-11-01T10:00:00Z', WhatHappened: 'x', IncidentKind: 'I am not sure what kind it is', Source: 'Import', ExternalId: 'B-9'
  });
  expect(answer.status).toBe(201);
  await desk.advance({ minutes: 10 });
  await addToLog(desk.as('dpo'), breachIntakeKind);
  expect((await desk.rows('Breach log')).filter(({ ReportId }) => ReportId !== undefined).at(-1)).toMatchObject({ IsImported: false });
  expect((await inLog()).map(({ ExternalId }) => ExternalId)).not.toContain('B-9');
  expect((await desk.letters(mailbox)).length).toBe(before + 1);
}, 120_000);
