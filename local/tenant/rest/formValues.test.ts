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
