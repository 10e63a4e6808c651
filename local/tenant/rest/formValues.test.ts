import { testServer, type Ask } from '../server/testing';

const { ask } = testServer();
const web = '/sites/sandbox/_api/web';
const list = `${web}/lists/getByTitle('Tasks')`;
const plain = { accept: 'application/json;odata=nometadata' };
beforeAll(async () => {
  await ask('owner', 'POST', `${web}/lists`, { Title: 'Tasks', BaseTemplate: 100, EnableVersioning: true });
  for (const [FieldTypeKind, Title] of [[4, 'Due'], [9, 'Amount'], [8, 'Urgent'], [20, 'Handler']]) await ask('owner', 'POST', `${list}/fields`, { FieldTypeKind, Title });
  await ask('owner', 'POST', `${list}/rootfolder/folders/add('Housing')`, '');
});

interface Outcome { FieldName: string; FieldValue: string; HasException: boolean; ErrorMessage: string | null; ItemId: number }
const values = (fields: Record<string, string>): object[] => Object.entries(fields).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const add = async (fields: Record<string, string>, info: object = {}, as = 'manager'): Promise<Outcome[]> => {
  const answer = await ask(as, 'POST', `${list}/AddValidateUpdateItemUsingPath`, { listItemCreateInfo: info, formValues: values(fields), bNewDocumentUpdate: false }, plain);
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  return answer.json<{ value: Outcome[] }>().value;
};
const count = async (): Promise<number> => Number((await ask('owner', 'GET', `${list}/items/$count`)).text);

it('reads values as a person in the United Kingdom writes them', async () => {
  const outcome = await add({ Title: 'x', Due: '02/07/2026 00:30', Amount: '1,234.5', Urgent: '1', Handler: '[{"Key":"i:0#.f|membership|dpo@northmere.example"}]' });
  expect(outcome.filter(each => each.HasException)).toEqual([]);
  const id = Number(outcome.find(each => each.FieldName === 'Id')?.FieldValue);
  expect((await ask('manager', 'GET', `${list}/items(${id})?$select=Title,Due,Amount,Urgent,Handler/Title&$expand=Handler`, undefined, plain)).json()).toEqual({
    Title: 'x', Due: '2026-07-01T23:30:00Z', Amount: 1234.5, Urgent: true, Handler: { Title: 'Priya Nandra' }
  });
});

it.each([
  ['Due', '31/02/2026'], ['Amount', 'many'], ['Urgent', 'perhaps'], ['Handler', '[{"Key":"nobody@northmere.example"}]'], ['Title', 'x'.repeat(256)], ['Nothing', 'x'],
  ['Author', '[{"Key":"dpo@northmere.example"}]'], ['Created', '01/01/2020'], ['Title', '']
])('answers 200, says what is wrong with %s %s, and saves nothing', async (name, value) => {
  const before = await count();
  const outcome = await add({ ...(name === 'Title' ? {} : { Title: 'y' }), [name]: value });
  expect(outcome.filter(each => each.HasException).map(each => each.FieldName)).toEqual([name]);
  expect(await count()).toBe(before);
});

it('puts an item into a folder, whose rights then count', async () => {
  const folder = { FolderPath: { DecodedUrl: '/sites/sandbox/Lists/Tasks/Housing' }, UnderlyingObjectType: 0 };
  const id = Number((await add({ Title: 'in Housing' }, folder)).find(each => each.FieldName === 'Id')?.FieldValue);
  expect((await ask('manager', 'GET', `${list}/items(${id})?$select=FileDirRef`, undefined, plain)).json()).toEqual({ FileDirRef: '/sites/sandbox/Lists/Tasks/Housing' });
  const refused = await ask('alex', 'POST', `${list}/AddValidateUpdateItemUsingPath`, { listItemCreateInfo: folder, formValues: values({ Title: 'no' }) });
  expect(refused.status).toBe(403);
});

it('changes an item, with its rights', async () => {
  const id = Number((await add({ Title: 'before' })).find(each => each.FieldName === 'Id')?.FieldValue);
  const change = (as: string, fields: Record<string, string>): ReturnType<Ask> => ask(as, 'POST', `${list}/items(${id})/validateUpdateListItem`, { formValues: values(fields), bNewDocumentUpdate: false }, plain);
  expect((await change('manager', { Title: 'after' })).json<{ value: Outcome[] }>().value).toMatchObject([{ FieldName: 'Title', HasException: false, ItemId: id }]);
  expect((await change('manager', { Title: 'later', Editor: 'x' })).json<{ value: Outcome[] }>().value.map(each => each.HasException)).toEqual([false, true]);
  expect((await change('alex', { Title: 'mine' })).status).toBe(403);
  expect((await ask('manager', 'GET', `${list}/items(${id})?$select=Title`, undefined, plain)).json()).toEqual({ Title: 'after' });
});

describe('versions', () => {
  it('of an item say what it was, when and by whom', async () => {
    const id = Number((await add({ Title: 'one', Amount: '1' })).find(each => each.FieldName === 'Id')?.FieldValue);
    await ask('owner', 'POST', `${list}/items(${id})`, { Title: 'two' }, { 'x-http-method': 'MERGE', 'if-match': '*' });
    const { value } = (await ask('alex', 'GET', `${list}/items(${id})/versions`, undefined, plain)).json<{ value: Record<string, unknown>[] }>();
    expect(value).toMatchObject([
      { VersionId: 1024, VersionLabel: '2.0', IsCurrentVersion: true, Title: 'two', Amount: 1, Editor: { LookupValue: 'Rhian Vaughan', Email: 'owner@northmere.example' } },
      { VersionId: 512, VersionLabel: '1.0', IsCurrentVersion: false, Title: 'one', Amount: 1, Editor: { LookupValue: 'Martin Cole' } }
    ]);
    expect((await ask('alex', 'GET', `${list}/items(${id})/versions(512)?$select=Title,VersionLabel`, undefined, plain)).json()).toEqual({ Title: 'one', VersionLabel: '1.0' });
    expect((await ask('alex', 'GET', `${list}/items(${id})/versions(7)`)).status).toBe(404);
  });

  it('of a file keep their bytes; a change of a column makes one without new bytes', async () => {
    const path = `${web}/getFolderByServerRelativeUrl('Shared Documents')/files`;
    for (const text of ['one', 'twoo']) await ask('manager', 'POST', `${path}/add(url='v.txt',overwrite=true)`, text);
    const file = `${web}/getFileByServerRelativeUrl('/sites/sandbox/Shared Documents/v.txt')`;
    await ask('manager', 'POST', `${file}/ListItemAllFields`, { Title: 'named' }, { 'x-http-method': 'MERGE', 'if-match': '*' });
    const { value } = (await ask('alex', 'GET', `${file}/versions`, undefined, plain)).json<{ value: { ID: number; Size: number }[] }>();
    expect(value.map(({ ID, Size }) => [ID, Size])).toEqual([[512, 3], [1024, 4]]);
    expect((await ask('alex', 'GET', `${file}/versions(512)/$value`)).text).toBe('one');
    expect((await ask('alex', 'GET', `${file}/$value`)).text).toBe('twoo');
    expect((await ask('alex', 'GET', `${file}?$select=UIVersionLabel,Title`, undefined, plain)).json()).toEqual({ UIVersionLabel: '3.0', Title: 'named' });
  });
});

describe('what is no column', () => {
  const documents = `${web}/lists/getByTitle('Documents')`;
  interface Row { Id: number; FileLeafRef: string; ContentTypeId: string }
  const upload = async (name: string): Promise<number> => {
    await ask('manager', 'POST', `${web}/getFolderByServerRelativePath(decodedurl='Shared Documents')/files/addUsingPath(decodedurl='${name}',overwrite=true)`, 'x');
    return (await ask('manager', 'GET', `${web}/getFileByServerRelativePath(decodedurl='/sites/sandbox/Shared Documents/${name}')/listItemAllFields?$select=Id`, undefined, plain)).json<Row>().Id;
  };
  const change = async (list: string, id: number, fields: Record<string, string>): Promise<Outcome[]> =>
    (await ask('manager', 'POST', `${list}/items(${id})/validateUpdateListItem`, { formValues: values(fields), bNewDocumentUpdate: false }, plain)).json<{ value: Outcome[] }>().value;
  const row = async (list: string, id: number): Promise<Row> => (await ask('manager', 'GET', `${list}/items(${id})?$select=Id,FileLeafRef,ContentTypeId`, undefined, plain)).json<Row>();

  it.each([['new name.txt', 'new name.txt'], ['without', 'without.txt'], ['other.docx', 'other.txt'], ['a.b.txt', 'a.b.txt']])('FileLeafRef %s names a file, which keeps its extension: %s', async (sent, kept) => {
    const id = await upload(`old ${sent.length}.txt`);
    expect(await change(documents, id, { FileLeafRef: sent, Title: 't' })).toMatchObject([{ FieldName: 'FileLeafRef', FieldValue: sent, HasException: false, ItemId: id }, { FieldName: 'Title', HasException: false }]);
    expect((await row(documents, id)).FileLeafRef).toBe(kept);
  });

  it('FileLeafRef names a folder, and no plain item; a taken or impossible name is told', async () => {
    const folder = (await ask('manager', 'POST', `${list}/rootfolder/folders/add('Parks')`, '', plain)).json<{ UniqueId: string }>();
    const { Id } = (await ask('manager', 'GET', `${list}/getItemByUniqueId('${folder.UniqueId}')?$select=Id`, undefined, plain)).json<Row>();
    expect((await change(list, Id, { FileLeafRef: 'Parks.2' }))[0].HasException).toBe(false);
    expect((await row(list, Id)).FileLeafRef).toBe('Parks.2');
    for (const name of ['Housing', 'a:b', '']) expect([name, (await change(list, Id, { FileLeafRef: name }))[0].HasException]).toEqual([name, true]);
    const item = Number((await add({ Title: 'plain' })).find(each => each.FieldName === 'Id')?.FieldValue);
    expect((await change(list, item, { FileLeafRef: 'x' }))[0].HasException).toBe(true);
  });

  it('ContentType is a name, ContentTypeId an id of the list or of the site; others are told', async () => {
    const { Id } = (await ask('owner', 'POST', `${web}/contenttypes`, { Name: 'Repair', Id: { StringValue: '0x0100AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' } }, plain)).json<{ Id: { StringValue: string } }>();
    const added = (await ask('owner', 'POST', `${list}/contenttypes/addAvailableContentType`, { contentTypeId: Id.StringValue }, plain)).json<{ Id: { StringValue: string } }>();
    const outcome = await add({ Title: 'by name', ContentType: 'repair' });
    expect(outcome).toContainEqual(expect.objectContaining({ FieldName: 'ContentType', FieldValue: 'repair', HasException: false }));
    const id = Number(outcome.find(each => each.FieldName === 'Id')?.FieldValue);
    expect((await row(list, id)).ContentTypeId).toBe(added.Id.StringValue);
    expect((await change(list, id, { ContentTypeId: '0x01' }))[0].HasException).toBe(false);
    expect((await row(list, id)).ContentTypeId).toMatch(/^0x0100[0-9A-F]{32}$/);
    await change(list, id, { ContentTypeId: Id.StringValue });
    expect((await row(list, id)).ContentTypeId).toBe(added.Id.StringValue);
    for (const fields of [{ ContentType: 'Nothing' }, { ContentTypeId: '0x0109' }, { ContentTypeId: '' }] as Record<string, string>[]) expect((await change(list, id, fields))[0].HasException).toBe(true);
  });

  it('a folder is made with its columns, by either name, once', async () => {
    const info = { FolderPath: { DecodedUrl: '/sites/sandbox/Lists/Tasks' }, UnderlyingObjectType: 1 };
    const made = await add({ FileLeafRef: 'Roads', Title: 'Roads and paths' }, info);
    const id = Number(made.find(each => each.FieldName === 'Id')?.FieldValue);
    expect((await ask('manager', 'GET', `${list}/items(${id})?$select=FileLeafRef,Title,FileSystemObjectType`, undefined, plain)).json()).toEqual({ FileLeafRef: 'Roads', Title: 'Roads and paths', FileSystemObjectType: 1 });
    expect((await add({}, { ...info, LeafName: 'Bridges' })).map(each => each.FieldName)).toEqual(['Id']);
    const again = await add({}, { ...info, LeafName: 'Bridges' });
    expect(again).toMatchObject([{ FieldName: 'FileLeafRef', HasException: true }]);
  });

  it('no file is made without its bytes', async () => {
    expect((await ask('manager', 'POST', `${documents}/AddValidateUpdateItemUsingPath`, { listItemCreateInfo: {}, formValues: values({ Title: 'x' }) }, plain)).status).toBe(400);
  });
});
