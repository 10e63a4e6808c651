import { randomUUID } from 'node:crypto';
import '../../src/platform/sharepoint/pnpOfficer';
import '../../src/platform/sharepoint/pnpSetup';
import { listUrl, type ListSchema } from '../../src/platform/sharepoint/listSchema';
import { requestIntake } from '../../src/requests/lists/requestIntake';
import { anEntry } from '../../src/requests/rules/intake/testEntries';
import { submitRequest } from '../../src/requests/store/submitRequest';
import { withTestDesk } from '../testing/testDesk';
import { findRows, rawCalls, wasDone, type RawCaller } from './rawCalls';

/** What the people of the demo council can do to the requests that staff entered, with requests made by hand. Each attack is shown to work for the site owner, so that it is a real one. */
const desk = withTestDesk({ kind: 'demo', shared: true });

const as = (account: string): RawCaller => rawCalls(desk.siteUrl, `${account}@northmere.example`);
const url = (list: Pick<ListSchema, 'path'>): string => listUrl(desk.siteUrl, list);
const item = (id: number): string => `web/GetList('${url(requestIntake)}')/items(${id})`;

/** Every way in which somebody may write to a row that is there. */
const attacks: readonly (readonly [name: string, attack: (caller: RawCaller, id: number) => Promise<boolean>])[] = [
  ['a column', async (caller, id) => wasDone(await caller.merge(item(id), { Title: `changed ${id}` }))],
  ['a form', async (caller, id) => {
    const answer = await caller.post(`${item(id)}/validateUpdateListItem()`, { formValues: [{ FieldName: 'Title', FieldValue: `form ${id}` }], bNewDocumentUpdate: true });
    return wasDone(answer) && !JSON.stringify(answer.body).includes('"HasException":true');
  }]
];

/** Who entered which. */
const entered = { alex: 0, jo: 0, marta: 0 };
let restricted = 0;

async function enter(account: string, changes: { readonly restricted?: true } = {}): Promise<number> {
  const report = anEntry({ reportGuid: randomUUID(), receivedAt: desk.as(account).now().subtract({ hours: 2 }), ...changes });
  return (await submitRequest(desk.as(account), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] })).reportId;
}

// members of several groups at once, whose levels add up
const mixed = [['marta', 'Desk officers'], ['marta', 'Desk service Housing'], ['tariq', 'Desk breach reviewers'], ['tariq', 'Desk service Housing']] as const;
beforeAll(async () => {
  for (const [account, group] of mixed) await desk.as('owner').sp.web.siteGroups.getByName(group).users.add(`i:0#.f|membership|${account}@northmere.example`);
  for (const account of ['alex', 'jo', 'marta'] as const) entered[account] = await enter(account);
  restricted = await enter('rupert', { restricted: true });
}, 60_000);

const all = (): readonly number[] => [...Object.values(entered), restricted];

test.each(['alex', 'jo', 'carys', 'tariq', 'manager', 'champion', 'caldicott', 'audit', 'siro', 'sioned'])('as %s of the requests that colleagues entered none is read and none is changed', async (account) => {
  const mine = Object.entries(entered).filter(([author]) => author === account).map(([, id]) => id);
  expect(await findRows(as('owner'), url(requestIntake), all())).toEqual(all());
  expect(await findRows(as(account), url(requestIntake), all())).toEqual(mine);
  for (const [, attack] of attacks) {
    for (const id of all().filter((each) => !mine.includes(each))) expect(await attack(as(account), id)).toBe(false);
    expect(await attack(as('owner'), entered.marta)).toBe(true);
  }
});

test.each([['dpo', false], ['marta', false], ['deputy', true], ['owner', true]] as const)('as %s all are read and changed; one for the restricted group alone: %s', async (account, may) => {
  expect(await findRows(as(account), url(requestIntake), all())).toEqual(may ? all() : Object.values(entered));
  for (const [, attack] of attacks) {
    expect(await attack(as(account), entered.alex)).toBe(true);
    expect(await attack(as(account), restricted)).toBe(may);
  }
});

test('its author finds the restricted one that they entered', async () => {
  expect(await findRows(as('rupert'), url(requestIntake), [restricted])).toEqual([restricted]);
});

test('staff take no row of the intake away, not even their own', async () => {
  const remove = async (account: string, id: number): Promise<boolean> => wasDone(await as(account).remove(item(id)));
  expect([await remove('alex', entered.alex), await remove('jo', entered.alex)]).toEqual([false, false]);
  expect(await remove('owner', await enter('jo'))).toBe(true);
});
