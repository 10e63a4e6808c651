import { openTestTenant } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const items = "web/lists/getByTitle('Cases')/items";
const change = (body: object) => owner('POST', `${items}(1)`, body, { 'x-http-method': 'MERGE', 'if-match': '*' });
const labels = async () => (await owner('GET', `${items}(1)/versions?$select=VersionLabel`)).rows.map((row) => row.VersionLabel);

beforeAll(async () => {
  await owner('POST', 'web/lists', { Title: 'Cases', BaseTemplate: 100 });
  const field = (schema: string) => owner('POST', "web/lists/getByTitle('Cases')/fields/createfieldasxml", { parameters: { SchemaXml: schema, Options: 8 } });
  await field('<Field Type="Note" Name="Story" DisplayName="Story"/>');
  await field('<Field Type="DateTime" Name="Due" DisplayName="Due"/>');
  await field('<Field Type="User" Name="Handler" DisplayName="Handler"/>');
  await field('<Field Type="Choice" Name="Kind" DisplayName="Kind"><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>');
  await owner('POST', items, { Title: 'one', Story: 'a name in it', Due: '2026-11-22T10:00:00Z', Kind: 'A' });
});

describe('the versions of an item', () => {
  it('show every column as it was, and who made them when', async () => {
    const me = (await owner('GET', 'web/currentuser')).json.Id;
    await change({ Story: 'without', Kind: 'B', HandlerId: me });
    await change({ Title: 'three', Due: null });
    const [, second, first] = (await owner('GET', `${items}(1)/versions`)).rows;
    expect(first).toMatchObject({ VersionId: 512, VersionLabel: '1.0', IsCurrentVersion: false, Story: 'a name in it', Kind: 'A', Due: '2026-11-22T10:00:00Z', Handler: null, Editor: { LookupValue: 'Rhian Vaughan' } });
    expect(second).toMatchObject({ VersionId: 1024, Title: 'one', Story: 'without', Kind: 'B', Handler: { LookupId: me, LookupValue: 'Rhian Vaughan', Email: 'owner@northmere.example' }, Created: expect.stringMatching(/Z$/) });
  });

  it('are deleted one by one by who may, the present one never', async () => {
    expect((await as('alex')('DELETE', `${items}(1)/versions(512)`, undefined, { 'if-match': '*' })).status).toBe(403);
    expect((await owner('DELETE', `${items}(1)/versions(512)`, undefined, { 'if-match': '*' })).status).toBe(200);
    expect(await labels()).toEqual(['3.0', '2.0']);
    expect((await owner('DELETE', `${items}(1)/versions(512)`, undefined, { 'if-match': '*' })).status).toBe(404);
    expect((await owner('DELETE', `${items}(1)/versions(1536)`, undefined, { 'if-match': '*' })).status).toBe(400);
    expect((await owner('POST', `${items}(1)/versions/getById(1024)`, undefined, { 'x-http-method': 'DELETE', 'if-match': '*' })).status).toBe(200);
    expect(await labels()).toEqual(['3.0']);
    expect((await change({ Title: 'four' })).status).toBe(204);
    expect(await labels()).toEqual(['4.0', '3.0']);
  });

  it('are as many as the list keeps; without a limit, all', async () => {
    const list = "web/lists/getByTitle('Cases')";
    expect((await owner('GET', `${list}?$select=MajorVersionLimit`)).json).toEqual({ MajorVersionLimit: 50 });
    await owner('PATCH', list, { MajorVersionLimit: 2 });
    await change({ Title: 'five' });
    expect(await labels()).toEqual(['5.0', '4.0']);
    await owner('PATCH', list, { MajorVersionLimit: 0 });
    for (let n = 0; n < 5; n += 1) await change({ Title: `more ${n}` });
    expect(await labels()).toHaveLength(7);
  });
});

describe('the versions of a file', () => {
  const folder = "web/getFolderByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets')";
  const file = "web/getFileByServerRelativePath(decodedUrl='/sites/sandbox/SiteAssets/a.txt')";
  const upload = (bytes: string) => owner('POST', `${folder}/files/addUsingPath(decodedUrl='a.txt',overwrite=true)`, bytes);

  it('are deleted by id, by label and all together, and the file keeps its bytes', async () => {
    for (const bytes of ['first', 'second', 'third']) await upload(bytes);
    await owner('POST', `${file}/listItemAllFields`, { Title: 'a title' }, { 'x-http-method': 'MERGE', 'if-match': '*' }); // a version without new bytes
    expect((await owner('GET', `${file}/versions`)).rows.map((row) => row.VersionLabel)).toEqual(['1.0', '2.0', '3.0']);
    expect((await as('alex')('POST', `${file}/versions/deleteAll()`)).status).not.toBe(200);
    expect((await owner('POST', `${file}/versions/deleteById(vid=512)`)).status).toBe(200);
    expect((await owner('POST', `${file}/versions/deleteByLabel(versionlabel='2.0')`)).status).toBe(200);
    expect((await owner('POST', `${file}/versions/deleteById(2048)`)).status).toBe(400);
    expect((await owner('POST', `${file}/versions/deleteAll()`)).status).toBe(200);
    expect((await owner('GET', `${file}/versions`)).rows).toEqual([]);
    expect((await owner('GET', `${file}/$value`)).text).toBe('third');
    expect((await owner('POST', `${file}/versions/recycleById(512)`)).status).toBe(501);
  });
});
