import { randomUUID } from 'node:crypto';
import '../../src/platform/sharepoint/pnpOfficer';
import '../../src/platform/sharepoint/pnpSetup';
import { takeIn } from '../../src/casework/intake/takeIn';
import { complaintIntake as incoming } from '../../src/complaints/intake/complaintIntake';
import { complaintFiles } from '../../src/complaints/lists/complaintFiles';
import { complaintIntake } from '../../src/complaints/lists/complaintIntake';
import { complaintLog } from '../../src/complaints/lists/complaintLog';
import { caseHistory } from '../../src/platform/lists/caseLists';
import { listUrl, type ListSchema } from '../../src/platform/sharepoint/listSchema';
import { withTestDesk, type Row } from '../testing/testDesk';
import { findRows, rawCalls, wasDone, type RawCaller } from './rawCalls';

/** What the people of the demo council can do to its complaints with requests made by hand. Each attack is shown to work for the site owner, so that it is a real one. */
const desk = withTestDesk({ kind: 'demo', shared: true });

type List = Pick<ListSchema, 'path' | 'title'>;
const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const url = (list: Pick<ListSchema, 'path'>): string => listUrl(desk.siteUrl, list);
const item = (list: Pick<ListSchema, 'path'>, id: number): string => `web/GetList('${url(list)}')/items(${id})`;

/** Members of several groups at once, whose levels add up. */
const mixed = [['marta', 'Desk officers'], ['marta', 'Desk service Housing'], ['tariq', 'Desk breach reviewers'], ['tariq', 'Desk service Housing']] as const;
beforeAll(async () => {
  for (const [account, group] of mixed) await desk.as('owner').sp.web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${account}@northmere.example`);
}, 60_000);

interface Told extends Row {
  readonly Id: number;
  readonly FileDirRef: string;
}
async function rowsOf(list: List): Promise<readonly Told[]> {
  const answer = await as('owner').get(`web/GetList('${url(list)}')/items?$top=5000&$select=*,FileDirRef,Author/EMail&$expand=Author`);
  return (answer.body as { value: Told[] }).value.filter(({ FileSystemObjectType }) => FileSystemObjectType === 0);
}
const isRestricted = ({ FileDirRef }: Told): boolean => FileDirRef.includes('/Restricted');
const authorOf = (row: Told): string => String(Reflect.get(row.Author as object, 'EMail')).split('@')[0];
const ids = (rows: readonly Told[]): readonly number[] => rows.map(({ Id }) => Id);

/** Every way in which somebody may write to a row that is there. */
const attacks: readonly (readonly [name: string, attack: (caller: RawCaller, list: List, id: number) => Promise<boolean>])[] = [
  ['a column', async (caller, list, id) => wasDone(await caller.merge(item(list, id), { Title: `changed ${id}` }))],
  ['a form', async (caller, list, id) => {
    const answer = await caller.post(`${item(list, id)}/validateUpdateListItem()`, { formValues: [{ FieldName: 'Title', FieldValue: `form ${id}` }], bNewDocumentUpdate: true });
    return wasDone(answer) && !JSON.stringify(answer.body).includes('"HasException":true');
  }]
];

const outside = ['alex', 'carys', 'manager', 'champion', 'caldicott', 'audit', 'siro', 'tariq', 'sioned'];

test.each(outside)('as %s nothing of the log, its files or its history is found', async (account) => {
  for (const list of [complaintLog, complaintFiles, caseHistory]) {
    const rows = (await rowsOf(list)).filter(({ CaseReference }) => CaseReference === undefined || String(CaseReference).startsWith('DPC-')).slice(0, 30);
    expect({ list: list.title, there: rows.length > 0 }).toEqual({ list: list.title, there: true });
    expect({ list: list.title, found: await findRows(as('owner'), url(list), ids(rows)) }).toEqual({ list: list.title, found: ids(rows) });
    expect({ list: list.title, found: await findRows(as(account), url(list), ids(rows)) }).toEqual({ list: list.title, found: [] });
  }
});

test.each(['alex', 'jo', 'carys', 'tariq', 'manager', 'marta'])('as %s of the complaints that colleagues entered none is read but by officers, and none is changed', async (account) => {
  const rows = await rowsOf(complaintIntake);
  const mine = rows.filter((row) => authorOf(row) === account);
  const theirs = rows.filter((row) => authorOf(row) !== account && !isRestricted(row));
  const found = await findRows(as(account), url(complaintIntake), ids(rows));
  // an officer and champion reads all but those of the restricted group
  expect(found).toEqual(account === 'marta' ? ids(rows.filter((row) => !isRestricted(row) || authorOf(row) === account)) : ids(mine));
  if (account === 'marta') return;
  for (const [, attack] of attacks) {
    expect(await attack(as(account), complaintIntake, theirs[0].Id)).toBe(false);
    expect(await attack(as('owner'), complaintIntake, theirs[0].Id)).toBe(true);
  }
});

test.each(outside)('as %s no row of the log is changed, and none added', async (account) => {
  const [row] = await rowsOf(complaintLog);
  for (const [, attack] of attacks) {
    expect(await attack(as(account), complaintLog, row.Id)).toBe(false);
    expect(await attack(as('owner'), complaintLog, row.Id)).toBe(true);
  }
  const add = (who: string, number: number): Promise<boolean> => as(who).post(`web/GetList('${url(complaintLog)}')/items`, { Title: 'probe', IntakeId: 90_000 + number }).then(wasDone);
  expect([await add(account, 0), await add('owner', outside.indexOf(account) + 1)]).toEqual([false, true]);
});

describe('a restricted complaint', () => {
  const lists: readonly List[] = [complaintIntake, complaintLog, caseHistory];
  const own = async (list: List): Promise<readonly Told[]> => (await rowsOf(list)).filter((row) => isRestricted(row) && (row.CaseReference === undefined || String(row.CaseReference).startsWith('DPC-')));

  test.each(['dpo', 'marta', 'carys', 'caldicott', 'audit', 'champion'])('as %s nothing of it is found or changed', async (account) => {
    for (const list of lists) {
      const rows = await own(list);
      expect({ list: list.title, there: rows.length > 0 }).toEqual({ list: list.title, there: true });
      expect({ list: list.title, found: await findRows(as(account), url(list), ids(rows)) }).toEqual({ list: list.title, found: [] });
      for (const [name, attack] of attacks) expect({ list: list.title, name, done: await attack(as(account), list, rows[0].Id) }).toEqual({ list: list.title, name, done: false });
    }
  });

  test.each(['owner', 'deputy'])('as %s, who may, each of these ways leads to it', async (account) => {
    for (const list of lists) {
      const rows = ids(await own(list));
      expect({ list: list.title, found: await findRows(as(account), url(list), rows) }).toEqual({ list: list.title, found: rows });
    }
    const [entry] = await own(complaintIntake);
    for (const [, attack] of attacks) expect(await attack(as('owner'), complaintIntake, entry.Id)).toBe(true);
  });

  test('its author finds what they entered, and nothing of the case', async () => {
    expect(await findRows(as('rupert'), url(complaintIntake), ids(await own(complaintIntake)))).toHaveLength(1);
    expect(await findRows(as('rupert'), url(complaintLog), ids(await own(complaintLog)))).toEqual([]);
  });
});

test('what staff write into the columns of an import, or of the state, decides nothing: their complaint joins no group, hides behind no number, and is told of', async () => {
  const [leader] = (await rowsOf(complaintLog)).filter(({ BreachReference, GroupReference }) => Boolean(BreachReference) && !GroupReference);
  const forged = { Source: 'Import', ExternalId: 'forged-1', GroupReference: leader.Reference, BreachReference: 'BR-2026-00002', PublicState: 'Closed' };
  const entry = { Title: 'probe', IntakeGuid: randomUUID(), ReceivedAt: desk.as('alex').now().subtract({ hours: 2 }).toString(), HowReceived: 'Letter', WhatSaid: 'Forged.', ComplainantName: 'Jo Test', ...forged };
  const add = async (account: string): Promise<number> => Number(Reflect.get((await as(account).post(`web/GetList('${url(complaintIntake)}')/items`, { ...entry, IntakeGuid: randomUUID() })).body as object, 'Id'));
  const [staffs, officers] = [await add('alex'), await add('dpo')];
  await desk.advance({ minutes: 10 });
  await takeIn(incoming(desk.as('dpo')));
  const inLog = async (id: number): Promise<Told | undefined> => (await rowsOf(complaintLog)).find(({ IntakeId }) => IntakeId === id);
  expect(await inLog(staffs)).toMatchObject({ IsImported: false, ExternalId: null, GroupReference: null, BreachReference: null, CaseState: 'New', Standing: 'Open' });
  // the attack is a real one: an officer's row does all of it
  expect(await inLog(officers)).toMatchObject({ IsImported: true, ExternalId: 'forged-1', GroupReference: leader.Reference, CaseState: 'New' });
  const told = (await desk.letters('dataprotection@northmere.example')).filter((subject) => subject.includes(`-${String(staffs).padStart(5, '0')}`) && subject.includes('DPC-'));
  expect(told).toHaveLength(1);
});
