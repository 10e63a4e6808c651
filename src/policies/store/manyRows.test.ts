import { randomUUID } from 'node:crypto';
import { withTestDesk } from '../../../local/testing/testDesk';
import { publish } from '../../../local/testing/publishedPolicy';
import { insertItem, type NewItem } from '../../../local/tenant/store/items';
import { getListByUrl } from '../../../local/tenant/store/lists';
import { writeReceipt } from './mine';
import type { ReceiptWish } from './mine/contract';
import { openMine } from './mine/openMine';
import { verifyPublished } from './publishing/verifyPublished';
import { readTeamRows } from './team';
import { readPolicies } from './versions';

const desk = withTestDesk();

/** Rows straight into a list, of some years of use. */
function fill(path: string, count: number, of: (n: number) => Omit<NewItem, 'contentTypeId'>): void {
  const { tenant } = desk.server;
  const list = getListByUrl(tenant, `/sites/dataprotection/${path}`);
  if (!list) throw new Error(`no ${path}`);
  tenant.database.transaction(() => {
    for (let n = 0; n < count; n++) insertItem(tenant, list, { contentTypeId: '0x01', ...of(n) });
  });
}

test('a published file beyond the first 5,000 rows of its library is there, and not missing', async () => {
  fill('PublishedPolicies', 5_001, (n) => ({ author: 3, leaf: `old-${n}`, fsType: 1, values: {} }));
  const dpo = desk.as('dpo');
  await publish(dpo, { policyId: 1, number: 1 });
  expect((await verifyPublished(dpo, await readPolicies(dpo))).map(({ state }) => state)).toEqual(['Fits']);
}, 120_000);

test('rows of services beyond the first 5,000 are read too', async () => {
  fill('Lists/TeamReading', 5_002, (n) => ({ author: 3, values: { Title: `Policy ${n}`, TeamKey: `Housing|${n}`, Service: 'Housing', PolicyId: n } }));
  expect(await readTeamRows(desk.as('dpo'))).toHaveLength(5_002);
}, 120_000);

test('an answer that was lost is found again however often somebody has tried the questions before', async () => {
  const versionId = await publish(desk.as('dpo'), { policyId: 1, number: 1 });
  const alex = desk.as('alex');
  const { me, policies } = await openMine(alex);
  fill('Lists/PolicyReceipts', 600, () => ({ author: me.id, values: { Title: 'x', PolicyId: 1, VersionId: versionId, ReceiptGuid: randomUUID(), Outcome: 'attempt', Seal: 'x' } }));
  const wish: ReceiptWish = { guid: randomUUID(), version: policies[0].versions[0], outcome: 'acknowledged', statement: 'I will', answers: {}, words: '', reachedEnd: true, mayBeThere: false };
  const first = await writeReceipt(alex, me, wish);
  expect(await writeReceipt(alex, me, { ...wish, mayBeThere: true })).toEqual(first);
  expect((await desk.rows('Policy receipts')).filter(({ ReceiptGuid }) => ReceiptGuid === wish.guid)).toHaveLength(1);
}, 120_000);
