import { createHash } from 'node:crypto';
import { Document, Packer, Paragraph } from 'docx';
import { unzipSync, strFromU8 } from 'fflate';
import { testServer, type Ask } from '../server/testing';

const { ask, server } = testServer();
const web = '/sites/sandbox/_api/web';
const json = { accept: 'application/json;odata=nometadata' };
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const word = async (title?: string): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(new Document({ title, sections: [{ children: [new Paragraph('Clear desks.')] }] })));

async function library(title: string, parserDisabled: boolean): Promise<{ add: (name: string, bytes: Uint8Array) => ReturnType<Ask>; read: (name: string) => Promise<Uint8Array>; change: (name: string, values: object) => ReturnType<Ask>; size: (name: string) => Promise<number> }> {
  await ask('owner', 'POST', `${web}/lists`, { Title: title, BaseTemplate: 101 }, json);
  const list = `${web}/lists/getByTitle('${title}')`;
  await ask('owner', 'POST', `${list}/fields`, { Title: 'Owner', FieldTypeKind: 2 }, json);
  await ask('owner', 'POST', list, { ParserDisabled: parserDisabled }, { ...json, 'x-http-method': 'MERGE', 'if-match': '*' });
  const path = `/sites/sandbox/${title}`;
  const file = (name: string): string => `${web}/getFileByServerRelativePath(decodedurl='${path}/${name}')`;
  return {
    add: (name, bytes) => ask('manager', 'POST', `${web}/getFolderByServerRelativePath(decodedurl='${path}')/files/addUsingPath(decodedurl='${name}',overwrite=true)`, bytes, json),
    read: async (name) => new Uint8Array(await (await fetch(`${server().url}${file(name)}/$value`, { headers: { 'x-local-user': 'manager@northmere.example' } })).arrayBuffer()),
    change: (name, values) => ask('manager', 'POST', `${file(name)}/ListItemAllFields`, values, { ...json, 'x-http-method': 'MERGE', 'if-match': '*' }),
    size: async (name) => Number((await ask('manager', 'GET', `${file(name)}?$select=Length`, undefined, json)).json<{ Length: string }>().Length)
  };
}

it('writes changed columns into a Word file: other bytes, another size', async () => {
  const parsing = await library('Parsing', false);
  await parsing.add('a.docx', await word());
  const before = await parsing.read('a.docx');
  await parsing.change('a.docx', { Title: 'Clear desk', Owner: 'R & D' });
  const after = await parsing.read('a.docx');
  expect(hash(after)).not.toBe(hash(before));
  expect(await parsing.size('a.docx')).toBe(after.length);
  const parts = unzipSync(after);
  expect(strFromU8(parts['docProps/core.xml'])).toContain('<dc:title>Clear desk</dc:title>');
  expect(strFromU8(parts['docProps/custom.xml'])).toContain('name="Owner"><vt:lpwstr>R &amp; D</vt:lpwstr>');
  expect(parts['word/document.xml']).toEqual(unzipSync(before)['word/document.xml']);
});

it('rewrites a Word file that is uploaded, and takes the title and columns that it brings along', async () => {
  const parsing = await library('Uploads', false);
  const sent = await word('Clear desk policy');
  await parsing.add('b.docx', sent);
  expect(hash(await parsing.read('b.docx'))).not.toBe(hash(sent));
  const row = (await ask('manager', 'GET', `${web}/lists/getByTitle('Uploads')/items?$select=Title,Owner`, undefined, json)).json<{ value: object[] }>().value;
  expect(row).toEqual([{ Title: 'Clear desk policy', Owner: null }]);
  await parsing.change('b.docx', { Owner: 'Priya' });
  await parsing.add('c.docx', await parsing.read('b.docx'));
  expect((await ask('manager', 'GET', `${web}/lists/getByTitle('Uploads')/items?$select=Owner&$filter=Id eq 2`, undefined, json)).json<{ value: object[] }>().value).toEqual([{ Owner: 'Priya' }]);
});

it('leaves every byte alone in a library with ParserDisabled', async () => {
  const quiet = await library('Quiet', true);
  const sent = await word('Clear desk policy');
  await quiet.add('d.docx', sent);
  await quiet.change('d.docx', { Title: 'Another title', Owner: 'Priya' });
  expect(hash(await quiet.read('d.docx'))).toBe(hash(sent));
});

it('keeps what is no Office package as it came: encrypted, empty, broken, a PDF', async () => {
  const parsing = await library('Others', false);
  const encrypted = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3]);
  const broken = (await word()).slice(0, 700);
  for (const [name, bytes] of [['locked.docx', encrypted], ['empty.docx', new Uint8Array()], ['broken.docx', broken], ['scan.pdf', Uint8Array.from([0x50, 0x4b, 3, 4])]] as const) {
    await parsing.add(name, bytes);
    await parsing.change(name, { Title: 'A title' });
    expect(hash(await parsing.read(name))).toBe(hash(bytes));
  }
});
