import { BrowserFetch, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { spfi, DefaultHeaders, DefaultInit, type SPFI } from '@pnp/sp';
import '@pnp/sp/attachments';
import '@pnp/sp/batching';
import '@pnp/sp/fields';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/profiles';
import '@pnp/sp/security';
import '@pnp/sp/site-groups';
import '@pnp/sp/site-users';
import '@pnp/sp/sputilities';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { testServer } from './server/testing';

/** The client that the desk is built on, unmodified, against the tenant. */
const { server } = testServer();
const as = (who: string): SPFI =>
  spfi(`${server().url}/sites/sandbox`).using(DefaultHeaders(), DefaultInit(), BrowserFetch(), DefaultParse(), InjectHeaders({ 'X-Local-User': `${who}@northmere.example` }));
beforeAll(async () => {
  await as('owner').web.lists.add('Notes', 'of a test', 100, false, { EnableVersioning: true });
});

const notes = (who = 'manager'): ReturnType<SPFI['web']['lists']['getByTitle']> => as(who).web.lists.getByTitle('Notes');

it('reads, adds, changes with the etag, and deletes items', async () => {
  const added = await notes().items.add({ Title: "O'Brien & Söhne #1 100%" });
  expect(added).toMatchObject({ Title: "O'Brien & Söhne #1 100%", 'odata.etag': expect.stringMatching(/^"[0-9a-f-]{36},1"$/) });
  const item = notes().items.getById(added.Id);
  await item.update({ Title: 'second' }, added['odata.etag']);
  await expect(item.update({ Title: 'third' }, added['odata.etag'])).rejects.toMatchObject({ status: 412 });
  expect(await notes().items.select('Title').filter("Title eq 'second'")()).toMatchObject([{ Title: 'second' }]);
  await item.delete();
  await expect(item()).rejects.toMatchObject({ status: 404 });
});

it('batches reads and writes, each answered by itself', async () => {
  const [batched, execute] = as('manager').batched();
  const list = batched.web.lists.getByTitle('Notes');
  const status = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: { status: number }) => error.status);
  const all = [
    status(batched.web.select('Title')()),
    status(list.items.add({ Title: 'in a batch' })),
    status(list.items.getById(999)()),
    status(batched.web.lists.getByTitle('No such list').items()),
    status(list.renderListDataAsStream({ ViewXml: '<View>\n<RowLimit>1</RowLimit>\n</View>' }))
  ];
  await execute();
  const results = await Promise.all(all);
  expect(results).toEqual([expect.objectContaining({ Title: 'Sandbox' }), expect.objectContaining({ Title: 'in a batch' }), 404, 404, expect.objectContaining({ FirstRow: 1 })]);
});

it('pages through items to the end', async () => {
  const list = as('owner').web.lists;
  await list.add('Many', '', 100);
  const [batched, execute] = as('owner').batched();
  const adding = Array.from({ length: 25 }, (_, n) => batched.web.lists.getByTitle('Many').items.add({ Title: String(n) }));
  await execute();
  await Promise.all(adding);
  const seen: string[] = [];
  for await (const page of as('alex').web.lists.getByTitle('Many').items.select('Title').top(10)) seen.push(...page.map((item: { Title: string }) => item.Title));
  expect(seen).toEqual(Array.from({ length: 25 }, (_, n) => String(n)));
});

it.each(["it's #1 100%.txt", 'plain.txt'])('adds, reads, replaces and deletes the attachment %s', async name => {
  const { Id } = await notes().items.add({ Title: 'with a file' });
  const item = notes().items.getById(Id);
  await item.attachmentFiles.add(name, 'first');
  expect((await item.attachmentFiles()).map(file => file.FileName)).toEqual([name]);
  expect(await item.attachmentFiles.getByName(name).getText()).toBe('first');
  await item.attachmentFiles.getByName(name).setContent('second');
  expect(Buffer.from(await item.attachmentFiles.getByName(name).getBuffer()).toString()).toBe('second');
  await item.attachmentFiles.getByName(name).delete();
  expect(await item.attachmentFiles()).toEqual([]);
});

it('uploads files whole and in pieces, and reads what is behind them', async () => {
  const folder = as('manager').web.getFolderByServerRelativePath('Shared Documents');
  await folder.files.addUsingPath("it's 100% #1.txt", 'hello', { Overwrite: true });
  const file = as('alex').web.getFileByServerRelativePath("/sites/sandbox/Shared Documents/it's 100% #1.txt");
  expect(await file.getText()).toBe('hello');
  const item = await as('manager').web.getFileByServerRelativePath("/sites/sandbox/Shared Documents/it's 100% #1.txt").getItem();
  await item.update({ Title: 'a title' });
  expect(await file.select('Title')()).toMatchObject({ Title: 'a title' });
  const big = new Blob([new Uint8Array(3_000_000).fill(7)]);
  await folder.files.addChunked('big.bin', big, { Overwrite: true });
  const read = await as('alex').web.getFileByServerRelativePath('/sites/sandbox/Shared Documents/big.bin').getBuffer();
  expect(Buffer.compare(Buffer.from(read), Buffer.from(await big.arrayBuffer()))).toBe(0);
});

it('makes folders, finds what is in them and deletes them', async () => {
  const library = as('manager').web.getFolderByServerRelativePath('Shared Documents');
  await library.addSubFolderUsingPath('100% #2');
  const folder = as('manager').web.getFolderByServerRelativePath('/sites/sandbox/Shared Documents/100% #2');
  await folder.files.addUsingPath('a.txt', 'a');
  expect((await folder.files()).map(file => file.Name)).toEqual(['a.txt']);
  expect((await library.folders.select('Name')()).map(each => each.Name)).toContain('100% #2');
  const item = await as('owner').web.getFolderByServerRelativePath('/sites/sandbox/Shared Documents/100% #2').getItem();
  await item.breakRoleInheritance(true, false);
  await folder.delete();
  await expect(folder()).rejects.toMatchObject({ status: 404 });
});

it('moves and copies by path', async () => {
  const folder = as('manager').web.getFolderByServerRelativePath('Shared Documents');
  await folder.files.addUsingPath('from.txt', 'hello', { Overwrite: true });
  const file = as('manager').web.getFileByServerRelativePath('/sites/sandbox/Shared Documents/from.txt');
  await file.copyByPath('/sites/sandbox/Shared Documents/copied.txt', true);
  await file.moveByPath('/sites/sandbox/Shared Documents/moved.txt', true);
  expect((await folder.files.select('Name')()).map(each => each.Name)).toEqual(expect.arrayContaining(['copied.txt', 'moved.txt']));
  await expect(file()).rejects.toMatchObject({ status: 404 });
});

it('asks by CAML, in the stream and for items', async () => {
  const { Id } = await notes().items.add({ Title: 'caml' });
  const ViewXml = "<View><Query><Where><Eq><FieldRef Name='Title'/><Value Type='Text'>caml</Value></Eq></Where></Query></View>";
  expect((await notes('alex').getItemsByCAMLQuery({ ViewXml })) as unknown[]).toMatchObject([{ Id }]);
  expect((await notes('alex').renderListDataAsStream({ ViewXml })).Row).toMatchObject([{ ID: String(Id) }]);
});

it('finds people', async () => {
  const found = await as('alex').profiles.clientPeoplePickerSearchUser({ QueryString: 'priya', MaximumEntitySuggestions: 5, PrincipalType: 1, PrincipalSource: 15, AllowEmailAddresses: true, AllowMultipleEntities: false, AllUrlZones: false } as never);
  expect(found).toMatchObject([{ DisplayText: 'Priya Nandra' }]);
  const user = await as('alex').web.ensureUser('dpo@northmere.example');
  expect(user).toMatchObject({ Title: 'Priya Nandra' });
});

it('reads versions and validates form values', async () => {
  const { Id } = await notes().items.add({ Title: 'one' });
  const item = notes().items.getById(Id);
  const outcome = await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'two' }]);
  expect(outcome).toMatchObject([{ FieldName: 'Title', HasException: false }]);
  expect(await item.versions.select('Title', 'VersionLabel')()).toMatchObject([{ Title: 'two', VersionLabel: '2.0' }, { Title: 'one', VersionLabel: '1.0' }]);
  const added = await notes().addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'three' }], '/sites/sandbox/Lists/Notes');
  expect(added.find(each => each.FieldName === 'Id')?.FieldValue).toBe(String(Id + 1));
});
