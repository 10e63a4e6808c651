import { testServer, type Ask } from '../server/testing';

const { ask, server } = testServer();
const web = '/sites/sandbox/_api/web';
const list = `${web}/lists/getByTitle('Notes')`;
beforeAll(async () => {
  await ask('owner', 'POST', `${web}/lists`, { Title: 'Notes', BaseTemplate: 100, EnableVersioning: true });
});

const newItem = async (as = 'manager'): Promise<number> => (await ask(as, 'POST', `${list}/items`, { Title: 'x' })).json<{ Id: number }>().Id;
const files = (id: number): string => `${list}/items(${id})/AttachmentFiles`;
const add = (as: string, id: number, name: string, bytes: Uint8Array | string = 'hello'): ReturnType<Ask> => ask(as, 'POST', `${files(id)}/add(FileName='${encodeURIComponent(name.replace(/'/g, "''"))}')`, bytes);
const names = async (id: number): Promise<string[]> => (await ask('manager', 'GET', files(id))).json<{ value: { FileName: string }[] }>().value.map(each => each.FileName);

it.each(["it's.txt", 'a#b.txt', '100%.txt', 'Siôn & co.txt', 'plain'])('keeps %s byte for byte, under its name', async name => {
  const id = await newItem();
  const bytes = Uint8Array.from({ length: 512 }, (_, n) => n % 256);
  const added = await add('manager', id, name, bytes);
  expect([added.status, added.json().FileName]).toEqual([200, name]);
  const quoted = encodeURIComponent(name.replace(/'/g, "''"));
  for (const path of [`${files(id)}('${quoted}')/$value`, `${files(id)}/getByFileName('${quoted}')/$value`, `${files(id)}/getByFileNameAsPath(decodedurl='${quoted}')/$value`]) {
    const response = await fetch(`${server().url}${path}`, { headers: { 'x-local-user': 'manager@northmere.example' } });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  }
});

it('takes a name by addUsingPath as well, and a file without a byte', async () => {
  const id = await newItem();
  expect((await ask('manager', 'POST', `${files(id)}/addUsingPath(decodedurl=@a)?@a='${encodeURIComponent('a%20b.txt')}'`, '')).status).toBe(200);
  expect(await names(id)).toEqual(['a%20b.txt']);
});

it('refuses a name that is taken, whatever its case, and keeps the first', async () => {
  const id = await newItem();
  await add('manager', id, 'photo.jpg', 'first');
  const again = await add('manager', id, 'PHOTO.jpg', 'second');
  expect([again.status, again.json<{ 'odata.error': { message: { value: string } } }>()['odata.error'].message.value]).toEqual([400, expect.stringContaining('The specified name is already in use.')]);
  expect((await ask('manager', 'GET', `${files(id)}('photo.jpg')/$value`)).text).toBe('first');
});

it.each(['a/b.txt', 'a:b.txt', 'a?.txt', ' '])('refuses the name %j', async name => {
  const id = await newItem();
  expect((await add('manager', id, name)).status).toBe(400);
  expect(await names(id)).toEqual([]);
});

it('marks the item, gives it a new version, and unmarks it with the last file', async () => {
  const id = await newItem();
  const item = async (): Promise<unknown> => (await ask('manager', 'GET', `${list}/items(${id})?$select=Attachments,OData__UIVersionString`, undefined, { accept: 'application/json;odata=nometadata' })).json();
  expect(await item()).toEqual({ Attachments: false, OData__UIVersionString: '1.0' });
  await add('manager', id, 'a.txt');
  expect(await item()).toEqual({ Attachments: true, OData__UIVersionString: '2.0' });
  expect((await ask('manager', 'POST', `${files(id)}('a.txt')`, undefined, { 'x-http-method': 'DELETE', 'if-match': '*' })).status).toBe(200);
  expect(await item()).toMatchObject({ Attachments: false });
  expect((await ask('manager', 'GET', `${files(id)}('a.txt')`)).status).toBe(404);
});

it('replaces the bytes by PUT on $value', async () => {
  const id = await newItem();
  await add('manager', id, 'a.txt');
  expect((await ask('manager', 'POST', `${files(id)}('a.txt')/$value`, 'new', { 'x-http-method': 'PUT' })).status).toBe(204);
  expect((await ask('manager', 'GET', `${files(id)}('a.txt')/$value`)).text).toBe('new');
});

it('comes with the item on $expand', async () => {
  const id = await newItem();
  await add('manager', id, 'a.txt');
  const { value } = (await ask('manager', 'GET', `${list}/items?$filter=Id eq ${id}&$select=Id,AttachmentFiles&$expand=AttachmentFiles`)).json<{ value: { AttachmentFiles: { FileName: string; ServerRelativeUrl: string }[] }[] }>();
  expect(value[0].AttachmentFiles).toMatchObject([{ FileName: 'a.txt', ServerRelativeUrl: `/sites/sandbox/Lists/Notes/Attachments/${id}/a.txt` }]);
});

it('needs the right to edit the item, and to see it', async () => {
  const id = await newItem();
  expect((await add('alex', id, 'a.txt')).status).toBe(403);
  await add('manager', id, 'a.txt');
  expect((await ask('alex', 'GET', `${files(id)}('a.txt')/$value`)).status).toBe(200);
  expect((await ask('alex', 'DELETE', `${files(id)}('a.txt')`)).status).toBe(403);
  expect((await ask('outsider', 'GET', `${files(id)}('a.txt')/$value`)).status).toBe(403);
});

it('of somebody else’s private item is not there', async () => {
  await ask('owner', 'POST', `${web}/lists`, { Title: 'Private', BaseTemplate: 100 });
  const own = `${web}/lists/getByTitle('Private')`;
  await ask('owner', 'POST', own, { ReadSecurity: 2, WriteSecurity: 2 }, { 'x-http-method': 'MERGE' });
  const { Id } = (await ask('manager', 'POST', `${own}/items`, { Title: 'mine' })).json<{ Id: number }>();
  const path = `${own}/items(${Id})/AttachmentFiles`;
  expect((await ask('manager', 'POST', `${path}/add(FileName='a.txt')`, 'x')).status).toBe(200);
  expect((await ask('deputy', 'GET', path)).status).toBe(404);
  expect((await ask('deputy', 'POST', `${path}/add(FileName='b.txt')`, 'x')).status).toBe(404);
  expect((await ask('deputy', 'GET', `${web}/getFileByServerRelativeUrl('/sites/sandbox/Lists/Private/Attachments/${Id}/a.txt')/$value`)).status).toBe(404);
  expect((await ask('manager', 'GET', `${web}/getFileByServerRelativeUrl('/sites/sandbox/Lists/Private/Attachments/${Id}/a.txt')/$value`)).text).toBe('x');
});
