import { openTestTenant } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const list = "web/lists/getByTitle('Bin')";
const items = `${list}/items`;

beforeAll(async () => {
  await owner('POST', 'web/lists', { Title: 'Bin', BaseTemplate: 100 });
});

const bin = async (person = 'owner') => (await as(person)('GET', 'web/recycleBin?$orderby=DeletedDate desc')).rows;

describe('the recycle bin', () => {
  it('gives an item back under its id, with its versions and its own rights', async () => {
    await owner('POST', items, { Title: 'one' });
    await owner('POST', `${items}(1)`, { Title: 'two' }, { 'x-http-method': 'MERGE', 'if-match': '*' });
    await owner('POST', `${items}(1)/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
    const id = (await owner('POST', `${items}(1)/recycle`)).json.value;
    expect((await owner('GET', `${items}(1)`)).status).toBe(404);
    expect(await bin()).toEqual([expect.objectContaining({ Id: id, Title: 'two', ItemType: 3, ItemState: 1, DirName: 'sites/sandbox/Lists/Bin', DeletedByName: 'Rhian Vaughan' })]);
    expect((await owner('POST', `web/recycleBin('${String(id)}')/restore()`)).status).toBe(200);
    expect((await owner('GET', `${items}(1)?$select=Title,HasUniqueRoleAssignments`)).json).toEqual({ Title: 'two', HasUniqueRoleAssignments: true });
    expect((await owner('GET', `${items}(1)/versions`)).rows).toHaveLength(2);
    expect((await as('alex')('GET', `${items}(1)`)).status).toBe(404);
    expect(await bin()).toEqual([]);
  });

  it('shows people only what they deleted, and takes nothing from who may not delete', async () => {
    const [mine] = await bin('champion');
    expect(mine).toBeUndefined();
    await owner('POST', items, { Title: 'kept' });
    expect((await as('alex')('POST', `${items}(2)/recycle`)).status).toBe(403);
    const id = (await owner('POST', `${items}(2)/recycle`)).json.value;
    expect(await bin('alex')).toEqual([]);
    expect((await as('alex')('POST', `web/recycleBin('${String(id)}')/restore()`)).status).toBe(404);
    expect((await as('alex')('GET', 'site/recycleBin')).status).toBe(403);
  });

  it('keeps the bytes of a file and all that is in a folder', async () => {
    const assets = (path: string) => `web/getFolderByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets${path}')`;
    await owner('POST', `${assets('')}/folders/addUsingPath(decodedUrl='f')`);
    await owner('POST', `${assets('/f')}/files/addUsingPath(decodedUrl='a.txt')`, 'bytes');
    const id = (await owner('POST', `${assets('/f')}/recycle`)).json.value;
    expect((await owner('GET', assets('/f'))).status).toBe(404);
    await owner('POST', `web/recycleBin('${String(id)}')/restore()`);
    expect((await owner('GET', "web/getFileByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets/f/a.txt')/$value")).text).toBe('bytes');
  });

  it('refuses to restore over a name that was taken since', async () => {
    const assets = "web/getFolderByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets')";
    await owner('POST', `${assets}/files/addUsingPath(decodedUrl='b.txt')`, 'old');
    const id = (await owner('POST', "web/getFileByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets/b.txt')/recycle")).json.value;
    await owner('POST', `${assets}/files/addUsingPath(decodedUrl='b.txt')`, 'new');
    expect((await owner('POST', `web/recycleBin('${String(id)}')/restore()`)).status).toBe(400);
    expect((await owner('POST', `site/recycleBin/deleteByIds`, { ids: [id] })).status).toBe(200);
  });

  it('gives a list back with what is in it, and deletes for good what is deleted in the bin', async () => {
    await owner('POST', `${list}/recycle`);
    expect((await owner('GET', list)).status).toBe(404);
    await owner('POST', 'web/recycleBin/restoreAll');
    expect((await owner('GET', `${items}?$select=Title`)).rows.map((item) => item.Title)).toEqual(['two', 'kept']);
    await owner('POST', `${items}(2)/recycle`);
    await owner('POST', 'web/recycleBin/deleteAll');
    expect(await bin()).toEqual([]);
  });

  it('gives an attachment back', async () => {
    await owner('POST', `${items}(1)/attachmentFiles/add(fileName='n.txt')`, 'note');
    await owner('POST', `${items}(1)/attachmentFiles('n.txt')/recycleObject`);
    expect((await owner('GET', `${items}(1)/attachmentFiles`)).rows).toEqual([]);
    await owner('POST', 'web/recycleBin/restoreAll');
    expect((await owner('GET', `${items}(1)/attachmentFiles('n.txt')/$value`)).text).toBe('note');
  });
});
