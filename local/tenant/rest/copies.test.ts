import { createHash, randomBytes } from 'node:crypto';
import { testServer, type Ask } from '../server/testing';

const { ask, server } = testServer();
const web = '/sites/sandbox/_api/web';
const json = { accept: 'application/json;odata=nometadata' };
const source = '/sites/sandbox/Shared Documents/policy.docx';
const shelf = '/sites/sandbox/Shelf';
const bytes = randomBytes(5000);
const sha = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const file = (path: string): string => `${web}/getFileByServerRelativePath(decodedurl='${encodeURIComponent(path)}')`;
const folder = (path: string): string => `${web}/getFolderByServerRelativePath(decodedurl='${encodeURIComponent(path)}')`;
const read = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`${server().url}${file(path)}/$value`, { headers: { 'x-local-user': 'jo@northmere.example' } })).arrayBuffer());
const copyByPath = (to: string, overwrite = false): ReturnType<Ask> =>
  ask('jo', 'POST', `/sites/sandbox/_api/SP.MoveCopyUtil.CopyFileByPath(overwrite=@a1)?@a1=${overwrite}`, { srcPath: { DecodedUrl: `http://localhost${source}` }, destPath: { DecodedUrl: `http://localhost${to}` }, options: { KeepBoth: false } }, json);

/** Jo may view and add on the shelf, and neither edit nor delete: what officers may on `Published policies`. */
beforeAll(async () => {
  const owner = (method: string, path: string, body?: unknown, more: Record<string, string> = {}): ReturnType<Ask> => ask('owner', method, path, body, { ...json, ...more });
  await ask('owner', 'POST', `${folder('/sites/sandbox/Shared Documents')}/files/addUsingPath(decodedurl='policy.docx',overwrite=true)`, bytes, json);
  await owner('POST', `${web}/lists`, { Title: 'Shelf', BaseTemplate: 101, ParserDisabled: true });
  const list = `${web}/lists/getByTitle('Shelf')`;
  const level = (await owner('POST', `${web}/roledefinitions`, { Name: 'Append', Description: '', BasePermissions: { High: '176', Low: '138612835' }, Order: 200 })).json<{ Id: number }>();
  await owner('POST', `${list}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  const jo = (await owner('POST', `${web}/ensureuser`, { logonName: 'jo@northmere.example' })).json<{ Id: number }>();
  expect((await owner('POST', `${list}/roleassignments/addroleassignment(principalid=${jo.Id},roledefid=${level.Id})`)).status).toBe(200);
});

it('adds folders and a copy with the same bytes and an id of its own, with the right to add alone', async () => {
  for (const path of ['POL-00012', 'POL-00012/1-abc']) {
    const at = path.lastIndexOf('/');
    const answer = await ask('jo', 'POST', `${folder(at < 0 ? shelf : `${shelf}/${path.slice(0, at)}`)}/folders/addUsingPath(decodedurl='${path.slice(at + 1)}')`, '', json);
    expect(answer.status).toBe(200);
  }
  expect((await copyByPath(`${shelf}/POL-00012/1-abc/policy.docx`)).status).toBe(200);
  const ids = await Promise.all([source, `${shelf}/POL-00012/1-abc/policy.docx`].map(async (path) => (await ask('jo', 'GET', `${file(path)}?$select=UniqueId`, undefined, json)).json<{ UniqueId: string }>().UniqueId));
  expect(ids[0]).not.toBe(ids[1]);
  expect(sha(await read(`${shelf}/POL-00012/1-abc/policy.docx`))).toBe(sha(bytes));
  expect((await ask('jo', 'POST', `${folder(`${shelf}/POL-00012/1-abc`)}/files/addUsingPath(decodedurl='reading.json',overwrite=false)`, '{}', json)).status).toBe(200);
});

it('neither replaces nor changes nor deletes what is there', async () => {
  await copyByPath(`${shelf}/kept.docx`);
  const again = await copyByPath(`${shelf}/kept.docx`);
  expect([again.status, again.json<{ 'odata.error': { code: string } }>()['odata.error'].code]).toEqual([400, '-2130575257, Microsoft.SharePoint.SPException']);
  expect((await ask('jo', 'POST', `${file(source)}/copyTo(strNewUrl='${shelf}/kept.docx',bOverWrite=false)`, '', json)).status).toBe(400);
  expect((await copyByPath(`${shelf}/kept.docx`, true)).status).toBe(403);
  expect((await ask('jo', 'POST', `${folder(shelf)}/files/addUsingPath(decodedurl='kept.docx',overwrite=true)`, 'x', json)).status).toBe(403);
  expect((await ask('jo', 'POST', `${file(`${shelf}/kept.docx`)}/$value`, 'x', { 'x-http-method': 'PUT' })).status).toBe(403);
  expect((await ask('jo', 'DELETE', file(`${shelf}/kept.docx`), undefined, { 'if-match': '*' })).status).toBe(403);
  expect(sha(await read(`${shelf}/kept.docx`))).toBe(sha(bytes));
});

it('cannot copy to where one may not add', async () => {
  const answer = await copyByPath('/sites/sandbox/Shared Documents/copy.docx');
  expect(answer.status).toBe(403);
});

it('takes 80 MB in one piece and gives the same bytes back', async () => {
  const large = randomBytes(80 * 1024 * 1024);
  const added = await ask('manager', 'POST', `${folder('/sites/sandbox/Shared Documents')}/files/addUsingPath(decodedurl='large.pdf',overwrite=false)`, large, json);
  expect(added.json<{ Length: string }>().Length).toBe(String(large.length));
  expect(sha(await read('/sites/sandbox/Shared Documents/large.pdf'))).toBe(sha(large));
}, 30_000);
