import { openTestTenant } from '../testing';

const { as } = openTestTenant();
const owner = as('owner');
const documents = "web/getFolderByServerRelativePath(decodedurl='Shared Documents')";
const forms = "web/getFolderByServerRelativePath(decodedurl='Shared Documents/Forms')";
const names = (answer: Awaited<ReturnType<typeof owner>>): string[] => answer.rows.map(({ Name }) => String(Name));

it('is in the folders of a library’s root, in no view and no item', async () => {
  await owner('POST', `${documents}/folders/addUsingPath(decodedurl='Housing')`);
  expect(names(await owner('GET', `${documents}/folders`))).toEqual(['Forms', 'Housing']);
  expect((await owner('GET', "web/lists/getByTitle('Documents')/rootfolder?$expand=Folders&$select=Folders/Name")).json).toEqual({ Folders: [{ Name: 'Forms' }, { Name: 'Housing' }] });
  expect(names(await owner('GET', `${documents}/folders('Housing')/folders`))).toEqual([]);
  expect(names(await owner('GET', "web/lists/getByTitle('Documents')/items?$select=FileLeafRef"))).toHaveLength(1);
  const { json } = await owner('POST', "web/lists/getByTitle('Documents')/RenderListDataAsStream", { parameters: { ViewXml: '<View Scope="RecursiveAll"><ViewFields><FieldRef Name="FileLeafRef"/></ViewFields></View>' } });
  expect((json.Row as unknown as { FileLeafRef: string }[]).map(({ FileLeafRef }) => FileLeafRef)).toEqual(['Housing']);
});

it('is read like a folder without an item', async () => {
  const { json } = await owner('GET', forms);
  expect(json).toMatchObject({ Name: 'Forms', Exists: true, ServerRelativeUrl: '/sites/sandbox/Shared Documents/Forms' });
  expect((await owner('GET', `web/getFolderById('${String(json.UniqueId)}')`)).json.Name).toBe('Forms');
  expect((await owner('GET', `${forms}/listItemAllFields`)).json).toEqual({ 'odata.null': true });
  expect((await owner('GET', `${forms}/parentFolder?$select=Name`)).json.Name).toBe('Shared Documents');
  expect((await owner('GET', `${documents}/folders('Forms')?$select=Name`)).json).toEqual({ Name: 'Forms' });
});

it('lists the pages of views and forms, also below a root that is expanded', async () => {
  expect(names(await owner('GET', `${forms}/files?$select=Name`))).toEqual(['AllItems.aspx', 'DispForm.aspx', 'EditForm.aspx', 'Upload.aspx']);
  const { json } = await owner('GET', `${documents}?$expand=Folders/Files,Files&$select=Name,Folders/Name,Folders/Files/Name`);
  expect((json.Folders as unknown as { Name: string; Files: object[] }[]).map(({ Name, Files }) => [Name, Files.length])).toEqual([['Forms', 4], ['Housing', 0]]);
});

it('is nobody else’s name, and takes nothing', async () => {
  expect((await owner('POST', `${documents}/folders/addUsingPath(decodedurl='forms')`)).json.Name).toBe('Forms');
  expect((await owner('POST', `${documents}/files/addUsingPath(decodedurl='Forms')`, 'x')).status).toBe(400);
  expect((await owner('POST', `${forms}/files/addUsingPath(decodedurl='a.txt')`, 'x')).status).toBe(501);
  expect((await owner('POST', `${forms}/folders/addUsingPath(decodedurl='a')`)).status).toBe(501);
  expect((await owner('DELETE', forms)).status).toBe(403);
  await owner('POST', `${documents}/files/addUsingPath(decodedurl='a.txt')`, 'x');
  const file = "web/getFileByServerRelativePath(decodedurl='/sites/sandbox/Shared Documents/a.txt')";
  expect((await owner('POST', `${file}/moveTo(newurl='/sites/sandbox/Shared Documents/Forms',flags=1)`)).status).toBe(400);
  expect((await owner('MERGE', `${documents}/folders('Housing')`, { Name: 'Forms' })).status).toBe(400);
});

it('is in no list', async () => {
  await owner('POST', 'web/lists', { Title: 'Plain', BaseTemplate: 100 });
  expect(names(await owner('GET', "web/lists/getByTitle('Plain')/rootfolder/folders"))).toEqual([]);
});
