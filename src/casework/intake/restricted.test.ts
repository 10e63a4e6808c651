import { runTestKind, testSite } from '../../../local/testing/testCases';
import { withTestDesk, type Row } from '../../../local/testing/testDesk';
import { deskGroups } from '../../platform/rights';
import { addInFolder } from '../../platform/sharepoint/addInFolder';
import { deskList } from '../../platform/sharepoint/deskList';
import { restrictedFolder } from '../../platform/sharepoint/restricted';
import { findCase } from '../store/findCase';
import { openCase } from '../store/openCase';
import { testAdded, testAdditions, testLog, testQuestions } from '../testing/testLists';

/** The made-up kind has restricted cases as every kind has: by its lists alone. The deputy is of the group; the DPO is an officer and is not. */
jest.setTimeout(300_000);
const desk = withTestDesk({ kind: 'test-kind', shared: true });
beforeAll(async () => {
  await desk.as('owner').sp.web.siteGroups.getByName(deskGroups.restricted).users.add('i:0#.f|membership|deputy@northmere.example');
});

const inFolder = (name: string, list: typeof testQuestions | typeof testAdditions, values: Readonly<Record<string, string>>): Promise<number> => {
  const { sp, siteUrl } = desk.as(name);
  return addInFolder(deskList(sp, siteUrl, list), restrictedFolder(siteUrl, list), { Title: 'x', ...values });
};
const placesOf = async (list: { readonly path: string }): Promise<readonly unknown[]> => {
  const { sp, siteUrl } = desk.as('owner');
  const rows: Row[] = await deskList(sp, siteUrl, list).items.select('FileDirRef', 'FileSystemObjectType')();
  return rows.filter(({ FileSystemObjectType }) => FileSystemObjectType === 0).map(({ FileDirRef }) => FileDirRef);
};

test('a question in the folder becomes a case in the log’s, and what is added to it lies there too; an officer’s page passes both over', async () => {
  const { siteUrl } = desk.as('owner');
  const intakeId = await inFolder('alex', testQuestions, { Subject: 'About the DPO' });
  expect(await runTestKind(desk, 'dpo')).toMatchObject({ takenIn: [], problems: [] });
  const [{ reference, logId }] = (await runTestKind(desk, 'deputy')).takenIn;
  expect(await placesOf(testLog)).toEqual([restrictedFolder(siteUrl, testLog)]);
  await inFolder('alex', testAdditions, { CaseReference: reference, Said: 'One thing more.' });
  expect(await runTestKind(desk, 'dpo')).toMatchObject({ additions: [], problems: [] });
  const second = await runTestKind(desk, 'deputy');
  expect(second.problems).toEqual([]);
  expect(second.additions).toMatchObject([{ intake: 'addition', reference }]);
  expect(await placesOf(testAdded)).toEqual([restrictedFolder(siteUrl, testAdded)]);
  expect((await desk.rows('Case history')).map(({ CaseReference, EventKind }) => [CaseReference, EventKind])).toEqual([[reference, 'taken in'], [reference, 'added to']]);
  expect(await openCase(testSite(desk, 'deputy'), logId)).toMatchObject({ intakeId, isRestricted: true, aroundDesk: undefined, values: { restricted: true } });
  expect(await findCase(testSite(desk, 'dpo'), reference)).toBeUndefined();
  expect(await runTestKind(desk, 'deputy')).toMatchObject({ takenIn: [], additions: [], problems: [] });
});
