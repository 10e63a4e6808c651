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

describe('an officer’s row with the number of a restricted question', () => {
  const rowsOf = async (list: { readonly path: string }): Promise<readonly Row[]> => {
    const { sp, siteUrl } = desk.as('owner');
    return deskList(sp, siteUrl, list).items.select('Id', 'Title', 'IntakeId', 'FileDirRef', 'FileSystemObjectType')();
  };
  const list = "/_api/web/lists/getByTitle('Test log')";
  /** Whatever an officer may write: also that it is restricted, also in a folder of that name. */
  async function byHand(values: Readonly<Record<string, unknown>>): Promise<number> {
    const made = await desk.raw('dpo', 'POST', `${list}/items`, { Title: 'Mine', ...values });
    expect(made.status).toBe(201);
    return ((await made.json()) as { Id: number }).Id;
  }

  test('keeps it from the log for nobody: the number is taken back, the row stays as it was, and that is on record', async () => {
    const { siteUrl } = desk.as('owner');
    const intakeId = await inFolder('alex', testQuestions, { Subject: 'About the officer' });
    const handMade = await byHand({ IntakeId: intakeId, Restricted: true, Reference: 'TST-2026-00042' });
    expect(await runTestKind(desk, 'dpo')).toMatchObject({ takenIn: [], problems: [] });
    const run = await runTestKind(desk, 'deputy');
    expect(run.problems).toEqual([]);
    expect(run.takenIn).toHaveLength(1);
    const [{ logId, reference }] = run.takenIn;
    expect((await rowsOf(testLog)).filter(({ Id }) => Id === logId || Id === handMade).map(({ Id, IntakeId, Title, FileDirRef }) => ({ Id, IntakeId, mine: Title === 'Mine', FileDirRef }))).toEqual([
      { Id: handMade, IntakeId: null, mine: true, FileDirRef: new URL(`${siteUrl}/Lists/TestLog`).pathname }, { Id: logId, IntakeId: intakeId, mine: false, FileDirRef: restrictedFolder(siteUrl, testLog) }
    ]);
    // nothing of the report is in the row that every officer reads, and what it was is in its versions
    const versions = await (await desk.raw('dpo', 'GET', `${list}/items(${handMade})/versions`)).text();
    expect(versions).toContain(`"IntakeId":${intakeId}`);
    expect(versions).not.toContain('About the officer');
    expect((await desk.rows('Case history')).filter(({ CaseReference }) => CaseReference === reference).map(({ EventCode }) => EventCode)).toEqual(expect.arrayContaining(['numberTakenBack']));
    expect(await (await desk.raw('dpo', 'GET', "/_api/web/lists/getByTitle('Case history')/items")).text()).not.toContain(reference);
    expect(await openCase(testSite(desk, 'deputy'), logId)).toMatchObject({ intakeId, isRestricted: true, aroundDesk: undefined });
    expect(await runTestKind(desk, 'deputy')).toMatchObject({ takenIn: [], problems: [] });
    // once more, now that it is in the log: the list refuses the number
    expect((await desk.raw('dpo', 'PATCH', `${list}/items(${handMade})`, { IntakeId: intakeId }, { 'IF-MATCH': '*' })).status).toBeGreaterThanOrEqual(400);
  });

  test('is not completed as if it were the group’s, in whatever folder of that name it lies', async () => {
    const { sp, siteUrl } = desk.as('dpo');
    const path = new URL(`${siteUrl}/Lists/TestLog`).pathname;
    const made = await desk.raw('dpo', 'POST', '/_api/web/folders', { ServerRelativeUrl: `${path}/Mine` });
    const below = await desk.raw('dpo', 'POST', '/_api/web/folders', { ServerRelativeUrl: `${path}/Mine/Restricted` });
    expect([made.status, below.status]).toEqual([201, 201]);
    const intakeId = await inFolder('alex', testQuestions, { Subject: 'Not for officers' });
    await addInFolder(deskList(sp, siteUrl, testLog), `${path}/Mine/Restricted`, { Title: 'Mine', IntakeId: String(intakeId) });
    expect((await runTestKind(desk, 'deputy')).problems).toEqual([]);
    expect(await (await desk.raw('dpo', 'GET', `${list}/items`)).text()).not.toContain('Not for officers');
  });
});
