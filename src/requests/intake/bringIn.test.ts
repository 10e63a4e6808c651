import { mailbox, withTestDesk } from '../../../local/testing/testDesk';
import { addToLog, bringIn, bringInFormer, lookThere, type BringInSite } from '../../casework/intake/bringIn';
import { comparedWith, isAdded, isUnfinished, readImport } from '../../casework/rules/bringIn/table';
import { openRequestAccess, openRequestStore } from '../cases/store';
import { requestFormat, type RequestRow } from '../rules/intake/bringIn';
import { requestImport, type ImportAbout } from './bringIn';
import { requestIntakeKind, type RequestIntake } from './requestIntake';

/** Requests of a spreadsheet on a desk over HTTP. */
const desk = withTestDesk({ shared: true });
const how = requestImport(36, { why: 'Brought in.', notSaid: 'Not said.', since: 'Since', sendBy: 'By' });
const heads = ['SAR ref', 'Date received', 'Type', 'Requester', 'Address', 'Details', 'Period', 'ID requested', 'ID received', 'Answered', 'Outcome', 'Date closed'];

async function siteOf(person: string): Promise<BringInSite<RequestIntake, RequestRow, ImportAbout>> {
  const services = desk.as(person);
  const access = await openRequestAccess(services);
  return { services, how, me: access?.me ?? { id: 0, name: '' } };
}
async function rowsOf(person: string, ...lines: string[][]): Promise<readonly RequestRow[]> {
  const read = readImport(requestFormat, [heads, ...lines], { services: [], now: desk.as(person).now(), nation: 'england-and-wales' });
  if (!read.ok) throw new Error(read.missing.join());
  return comparedWith(requestFormat, read.rows, await lookThere(await siteOf(person), read.rows));
}
const fresh = (rows: readonly RequestRow[]): readonly RequestRow[] => rows.filter((row) => isAdded(requestFormat, row));
const inLog = async (): Promise<readonly Readonly<Record<string, unknown>>[]> => (await desk.rows('Request log')).filter(({ ExternalId }) => String(ExternalId).startsWith('R-'));

test('a log that is brought in, stopped and again, is there once with what happened to each; again changes nothing and mails nobody', async () => {
  const lines = [
    ['R-1', '2026-07-01', 'SAR', 'Jo Test', '1 Test Street', 'My tenancy file', '2019 to 2024', '', '', '2026-07-31', 'Partial', '2026-08-02'],
    ['R-2', '2026-07-01', 'Erasure', 'Al Test', '2 Test Street', 'Delete it', '', '', '', '', 'Withdrawn', '2026-07-20'],
    ['R-3', '2026-10-01', 'SAR', 'Bo Test', '3 Test Street', 'Everything', '', '2026-10-02', '', '', '', ''],
    ['R-4', '2026-11-10', '', 'Cy Test', '4 Test Street', 'What you have', '', '', '', '', '', '']
  ];
  const site = await siteOf('dpo');
  const before = (await desk.letters(mailbox)).length;
  const rows = await rowsOf('dpo', ...lines);
  expect(await bringIn(site, fresh(rows).slice(0, 2), {})).toBe(2);
  await addToLog(site.services, requestIntakeKind);
  const again = await rowsOf('dpo', ...lines);
  expect(again.map((row) => [isAdded(requestFormat, row), isUnfinished(row)])).toEqual([[false, true], [false, true], [true, false], [true, false]]);
  expect(await bringIn(site, fresh(again), {})).toBe(2);
  await addToLog(site.services, requestIntakeKind);
  expect(await bringInFormer(site, again)).toEqual({ done: 3, left: [] });

  const logged = [...await inLog()].sort((one, other) => String(one.ExternalId).localeCompare(String(other.ExternalId)));
  expect(logged.map(({ CaseState, ClockState, ClosedAt, RequestKind, AroundDesk }) => [CaseState, ClockState, String(ClosedAt ?? '').slice(0, 10), RequestKind, AroundDesk ?? false])).toEqual([
    ['Closed', 'Met', '2026-08-01', 'Rights request', false], ['Closed', 'Stopped', '2026-07-19', 'Rights request', false], ['In hand', 'Waiting', '', 'Rights request', false], ['New', 'Running', '', 'Not decided', false]
  ]);
  const second = await rowsOf('deputy', ...lines);
  expect(second.map(({ doubts }) => doubts.at(-1))).toEqual(['there-already', 'there-already', 'there-already', 'there-already']);
  expect(await bringIn(await siteOf('deputy'), fresh(second), {})).toBe(0);
  expect(await bringInFormer(await siteOf('deputy'), second)).toEqual({ done: 0, left: [] });
  expect((await inLog()).map(({ Id, Modified }) => [Id, Modified]).sort()).toEqual(logged.map(({ Id, Modified }) => [Id, Modified]).sort());
  expect((await desk.letters(mailbox)).length).toBe(before);

  const store = openRequestStore(desk.as('deputy'));
  const found = await store.openCase(Number(logged[0].Id));
  expect(found.values).toMatchObject({ said: 'My tenancy file\nSince 2019 to 2024', file: { answered: [{ right: 'Access', outcome: 'Done in part', on: '2026-07-31', reasons: 'Partial' }], closing: { how: 'Responded' } } });
  const codes = (await store.readHistory(found)).map(({ code }) => code);
  for (const code of ['takenIn', 'broughtIn', 'assessed', 'answered', 'closed']) expect(codes.filter((each) => each === code)).toHaveLength(1);
}, 180_000);

test('when an officer opens a request, an earlier one of the same person is found by name and by address, in whatever way they are written; nobody else’s is', async () => {
  const site = await siteOf('dpo');
  const rows = await rowsOf('dpo',
    ['R-5', '2026-09-01', 'SAR', 'Gwên Prys', 'gwen@example.org', '', '', '', '', '2026-09-20', 'Full', '2026-09-21'], ['R-6', '2026-11-12', 'SAR', 'PRYS, Mrs Gwen', '9 Other Road, GWEN@example.org', '', '', '', '', '', '', ''],
    ['R-7', '2026-11-12', 'SAR', 'Ned Prys', '8 Other Road', '', '', '', '', '', '', '']
  );
  await bringIn(site, fresh(rows), {});
  await addToLog(site.services, requestIntakeKind);
  await bringInFormer(site, rows);
  const store = openRequestStore(desk.as('deputy'));
  const earlierOf = async (number: string): Promise<readonly unknown[]> => {
    const row = (await inLog()).find(({ ExternalId }) => ExternalId === number);
    return (await store.findEarlier(await store.openCase(Number(row?.Id)))).map(({ found, why, meaning, months }) => [found.externalId, why, meaning, months]);
  };
  expect([await earlierOf('R-5'), await earlierOf('R-6'), await earlierOf('R-7')]).toEqual([[], [['R-5', ['PersonKey', 'ContactKey'], 'repeat', 2]], []]);
}, 120_000);
