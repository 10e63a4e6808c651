import { randomUUID } from 'node:crypto';
import { testServer, asking, freshServer, type Ask } from '../server/testing';

const { ask } = testServer();
const web = '/sites/sandbox/_api/web';
const documents = '/sites/sandbox/Shared Documents';

const nometadata = { accept: 'application/json;odata=nometadata' };
const get = (path: string, as = 'manager'): ReturnType<Ask> => ask(as, 'GET', path, undefined, nometadata);
const folder = (path = documents): string => `${web}/getFolderByServerRelativePath(decodedurl='${encodeURIComponent(path)}')`;
const file = (name: string, dir = documents): string => `${web}/getFileByServerRelativePath(decodedurl='${encodeURIComponent(`${dir}/${name}`.replace(/'/g, "''"))}')`;
const upload = (name: string, bytes: string | Uint8Array, as = 'manager', overwrite = true, dir = documents): ReturnType<Ask> =>
  ask(as, 'POST', `${folder(dir)}/files/addUsingPath(decodedurl='${encodeURIComponent(name.replace(/'/g, "''"))}',overwrite=${overwrite})`, bytes, nometadata);

it.each(["O'Brien #1 100%.txt", 'Siôn.docx'])('keeps the file %s and shows it as an item of the library', async name => {
  const added = (await upload(name, 'hello')).json();
  expect(added).toMatchObject({ Name: name, Length: '5', ServerRelativeUrl: `${documents}/${name}`, UIVersionLabel: '1.0' });
  expect((await get(`${file(name)}/$value`)).text).toBe('hello');
  expect((await get(`${file(name)}/ListItemAllFields?$select=FileLeafRef,FileRef,FSObjType`)).json()).toMatchObject({ FileLeafRef: name, FileRef: `${documents}/${name}`, FSObjType: 0 });
  expect((await get(`${web}/getFileById('${String(added.UniqueId)}')?$select=Name`)).json()).toEqual({ Name: name });
});

it('refuses to write over a file unless told so; then it is a new version of the same file', async () => {
  const { UniqueId } = (await upload('v.txt', 'one')).json();
  const refused = await upload('v.txt', 'two', 'manager', false);
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('A file with the name Shared Documents/v.txt already exists.')]);
  expect((await upload('v.txt', 'three')).json()).toMatchObject({ UniqueId, UIVersionLabel: '2.0', Length: '5' });
  expect((await ask('manager', 'POST', `${file('v.txt')}/$value`, 'four', { 'x-http-method': 'PUT' })).status).toBe(204);
  expect((await get(`${file('v.txt')}/$value`)).text).toBe('four');
});

it('takes a file in pieces, in their order only', async () => {
  const id = randomUUID();
  await upload('big.bin', '');
  const piece = (step: string, bytes: string): ReturnType<Ask> => ask('manager', 'POST', `${file('big.bin')}/${step}`, bytes, nometadata);
  expect((await piece(`startUpload(uploadId=guid'${id}')`, 'abc')).json()).toEqual({ value: '3' });
  expect((await piece(`continueUpload(uploadId=guid'${id}',fileOffset=5)`, 'xx')).status).toBe(400);
  expect((await piece(`continueUpload(uploadId=guid'${id}',fileOffset=3)`, 'def')).json()).toEqual({ value: '6' });
  expect((await piece(`finishUpload(uploadId=guid'${id}',fileOffset=6)`, 'g')).json()).toMatchObject({ Length: '7' });
  expect((await get(`${file('big.bin')}/$value`)).text).toBe('abcdefg');
});

it('makes folders, lists what is in them and deletes them with their content', async () => {
  expect((await ask('manager', 'POST', `${folder()}/folders/add('Letters')`, '', nometadata)).json()).toMatchObject({ Name: 'Letters', ServerRelativeUrl: `${documents}/Letters`, ItemCount: 0 });
  expect((await ask('manager', 'POST', `${folder(`${documents}/Letters`)}/addSubFolderUsingPath(decodedurl='2026%20%25')`, '', nometadata)).status).toBe(200);
  await upload('a.txt', 'a', 'manager', true, `${documents}/Letters`);
  const names = async (path: string): Promise<string[]> => (await get(path)).json<{ value: { Name: string }[] }>().value.map(each => each.Name);
  expect(await names(`${folder(`${documents}/Letters`)}/files`)).toEqual(['a.txt']);
  expect(await names(`${folder(`${documents}/Letters`)}/folders`)).toEqual(['2026 %']);
  expect(await names(`${folder()}/folders`)).toEqual(['Forms', 'Letters']);
  expect((await get(`${folder(`${documents}/Letters`)}?$expand=Files&$select=Name,Files/Name`)).json()).toMatchObject({ Name: 'Letters', Files: [{ Name: 'a.txt' }] });
  expect((await ask('manager', 'DELETE', folder(`${documents}/Letters`))).status).toBe(200);
  expect((await get(`${file('a.txt', `${documents}/Letters`)}`)).status).toBe(404);
});

it('says that a file or folder is not there', async () => {
  const code = async (answer: ReturnType<Ask>): Promise<string> => `${(await answer).status} ${(await answer).json<{ 'odata.error': { code: string } }>()['odata.error'].code}`;
  expect(await code(get(file('none.txt')))).toBe('404 -2130575338, Microsoft.SharePoint.SPException');
  expect((await get(`${file('none.txt')}?$select=Exists`)).status).toBe(404);
  expect(await code(get(folder(`${documents}/none`)))).toBe('404 -2147024894, System.IO.FileNotFoundException');
  expect((await get(`${folder(`${documents}/none`)}?$select=Exists`)).json()).toEqual({ Exists: false });
  expect((await get(`${folder(`${documents}/none`)}/Exists`)).json()).toEqual({ value: false });
  expect((await get(`${folder(`${documents}/none`)}/Files`)).json()).toEqual({ value: [] });
  expect(await code(upload('a.txt', 'x', 'manager', true, `${documents}/none`))).toBe('404 -2147024893, System.IO.DirectoryNotFoundException');
});

it('copies to a folder and moves within the library', async () => {
  await upload('one.txt', 'one');
  expect((await ask('manager', 'POST', `${file('one.txt')}/copyTo(strNewUrl='${documents}/two.txt',bOverWrite=false)`)).status).toBe(200);
  expect((await ask('manager', 'POST', `${file('two.txt')}/moveTo(newUrl='${documents}/three.txt',flags=1)`)).status).toBe(200);
  expect((await get(`${file('three.txt')}/$value`)).text).toBe('one');
  expect((await get(file('two.txt'))).status).toBe(404);
});

it('recycles and deletes', async () => {
  await upload('gone.txt', 'x');
  expect((await ask('manager', 'POST', `${file('gone.txt')}/recycle()`, '', nometadata)).json()).toEqual({ value: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect((await get(file('gone.txt'))).status).toBe(404);
});

it('lets readers read and nobody else write', async () => {
  await upload('r.txt', 'x');
  expect((await get(`${file('r.txt')}/$value`, 'alex')).text).toBe('x');
  expect((await upload('r.txt', 'y', 'alex')).status).toBe(403);
  expect((await upload('new.txt', 'y', 'alex')).status).toBe(403);
  expect((await ask('alex', 'DELETE', file('r.txt'))).status).toBe(403);
  expect((await get(`${file('r.txt')}/$value`, 'outsider')).status).toBe(403);
});

it('keeps a file that is checked out from everybody else, and gives it back as it was when that is undone', async () => {
  await upload('c.txt', 'x', 'owner');
  expect((await ask('owner', 'POST', `${file('c.txt')}/checkin(comment='',checkintype=1)`, '')).status).toBe(400);
  expect((await ask('owner', 'POST', `${file('c.txt')}/checkout()`, '')).status).toBe(200);
  expect((await ask('manager', 'POST', `${file('c.txt')}/checkout()`, '')).status).toBe(423);
  expect((await ask('manager', 'PUT', `${file('c.txt')}/$value`, 'theirs')).status).toBe(423);
  expect((await ask('owner', 'PUT', `${file('c.txt')}/$value`, 'mine')).status).toBe(204);
  expect((await ask('owner', 'POST', `${file('c.txt')}/undocheckout()`, '')).status).toBe(200);
  expect((await ask('owner', 'GET', `${file('c.txt')}/$value`)).text).toBe('x');
  await ask('owner', 'POST', `${file('c.txt')}/checkout()`, '');
  await ask('owner', 'PUT', `${file('c.txt')}/$value`, 'mine');
  expect((await ask('owner', 'POST', `${file('c.txt')}/checkin(comment='done',checkintype=1)`, '')).status).toBe(200);
  expect((await ask('manager', 'PUT', `${file('c.txt')}/$value`, 'theirs')).status).toBe(204);
});

it('gives a file the rights of the folder that it is moved to', async () => {
  await ask('owner', 'POST', `${folder()}/folders/add('Closed')`, '');
  await ask('owner', 'POST', `${folder(`${documents}/Closed`)}/ListItemAllFields/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`, '');
  await upload('secret.txt', 'x', 'owner');
  expect((await get(`${file('secret.txt')}/$value`, 'alex')).status).toBe(200);
  await ask('owner', 'POST', `${file('secret.txt')}/moveTo(newUrl='${documents}/Closed/secret.txt',flags=1)`);
  expect((await get(`${file('secret.txt', `${documents}/Closed`)}/$value`, 'alex')).status).toBe(404);
  expect((await get(`${file('secret.txt', `${documents}/Closed`)}/$value`, 'owner')).status).toBe(200);
  expect((await get(`${folder(`${documents}/Closed`)}/files`, 'alex')).json()).toEqual({ value: [] });
});

it('keeps nothing of a refused upload, and works on after it', async () => {
  const fresh = await freshServer();
  try {
    const first = asking(fresh);
    expect((await first('alex', 'POST', `${folder()}/files/add(url='a.txt')`, 'x')).status).toBe(403);
    expect((await first('manager', 'POST', `${folder()}/files/add(url='a.txt')`, 'x')).status).toBe(200);
  } finally {
    await fresh.close();
  }
});

it('renames a file, and a folder with what is in it', async () => {
  const rename = (path: string, FileLeafRef: string): ReturnType<Ask> => ask('manager', 'POST', `${path}/ListItemAllFields`, { FileLeafRef }, { 'x-http-method': 'MERGE', 'if-match': '*' });
  await ask('manager', 'POST', `${folder()}/folders/add('Old')`, '');
  await ask('manager', 'POST', `${folder(`${documents}/Old`)}/folders/add('Deep')`, '');
  await upload('a.txt', 'x', 'manager', true, `${documents}/Old/Deep`);
  expect((await rename(folder(`${documents}/Old`), 'New')).status).toBe(204);
  expect((await rename(file('a.txt', `${documents}/New/Deep`), 'b.txt')).status).toBe(204);
  expect((await get(`${file('b.txt', `${documents}/New/Deep`)}/$value`)).text).toBe('x');
  expect((await get(folder(`${documents}/Old`))).status).toBe(404);
  await upload('c.txt', 'x', 'manager', true, `${documents}/New/Deep`);
  expect((await rename(file('c.txt', `${documents}/New/Deep`), 'B.TXT')).status).toBe(400);
});

it('refuses the way into a library that one may not open', async () => {
  await ask('owner', 'POST', `${web}/lists`, { Title: 'Sealed', BaseTemplate: 101 });
  const sealed = `${web}/lists/getByTitle('Sealed')`;
  await ask('owner', 'POST', `${sealed}/rootfolder/files/add(url='a.txt')`, 'x');
  await ask('owner', 'POST', `${sealed}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`, '');
  const dir = '/sites/sandbox/Sealed';
  for (const path of [folder(dir), `${folder(dir)}/files`, file('a.txt', dir), `${file('a.txt', dir)}/$value`, file('none.txt', dir)]) expect((await get(path, 'alex')).status).toBe(403);
  expect((await upload('b.txt', 'x', 'alex', true, dir)).status).toBe(403);
  expect((await get(`${file('a.txt', dir)}/$value`, 'owner')).text).toBe('x');
});
