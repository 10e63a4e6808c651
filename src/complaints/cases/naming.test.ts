import { withTestDesk } from '../../../local/testing/testDesk';
import { openComplaintStore } from './store';

/** Over HTTP, on the demo council: a breach after which many complained. */
const desk = withTestDesk({ kind: 'demo', shared: true });

test('a breach learns which complaints name it, and what is no reference is not asked for', async () => {
  const store = openComplaintStore(desk.as('dpo'));
  const open = await store.openCases((await store.readWorklist()).map(({ logId }) => logId));
  const about = open.filter(({ values }) => values.breach !== '');
  expect(about.length).toBeGreaterThan(1);
  const { breach } = about[0].values;
  const naming = await store.readNaming(breach);
  expect(naming.map(({ reference }) => reference)).toEqual(expect.arrayContaining(about.filter(({ values }) => values.breach === breach).map(({ reference }) => reference)));
  expect(naming.every(({ title, caseState }) => title !== '' && caseState !== '')).toBe(true);
  expect(await store.readNaming('BR-2026-99999')).toEqual([]);
  desk.server.controls.log.clear();
  expect(await store.readNaming("BR-2026-00001' or Id gt 0 or Title eq '")).toEqual([]);
  expect(desk.server.controls.log.all()).toEqual([]);
});
