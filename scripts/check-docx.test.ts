import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { bundledScript } from '../local/testing/bundledScript';
import { checkDocument } from '../src/casework/documents/check/checkDocument';
import { wordFile } from '../src/casework/documents/fill/wordFile';
import strings from '../src/loc/wordFile';
import { certificateDocx } from '../src/policies/documents/proof/certificateDocx';

const root = join(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'check-docx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let script: string;
beforeAll(() => {
  script = bundledScript('check-docx');
  globalThis.DOMParser = new JSDOM('').window.DOMParser;
});

function run(name: string, content?: Uint8Array | string, ...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly error: string } {
  if (content !== undefined) writeFileSync(join(folder, name), content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name, ...args], { encoding: 'utf8', cwd: root, env: { ...process.env, npm_config_json: '', INIT_CWD: folder } });
  return { code: status, out: stdout, error: stderr };
}

const parts = (file: string): Readonly<Record<string, string>> => JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>;
const shared = parts('src/casework/documents/templates/shared.json');
const templates = readdirSync(join(root, 'src'), { recursive: true }).map(String).filter((name) => /documents[/\\]templates[/\\][\w-]+\.(en|cy)-GB\.json$/.test(name)).sort();
const template = (name: string): Uint8Array =>
  wordFile(Object.fromEntries(Object.entries({ ...shared, ...parts(join('src', name)) }).map(([part, xml]) => [part, new TextEncoder().encode(xml.replaceAll('{locale}', name.slice(-10, -5)))])));

test('every room has templates to be checked', () => {
  expect([...new Set(templates.map((name) => name.split(/[/\\]/)[0]))]).toEqual(['breaches', 'complaints', 'dpias', 'requests']);
});

test.each(templates)('%s has a title, its language, headings in order and header rows', (name) => {
  expect(checkDocument(template(name))).toEqual([]);
});

test('so has the certificate of who has read a policy', () => {
  const made = certificateDocx([{ kind: 'title', text: 'Certificate' }, { kind: 'heading', text: 'What was read' }, { kind: 'facts', heads: ['Name', 'What it is'], rows: [['Title', 'Clear desk']] }], { title: 'Certificate', language: 'en-GB' });
  expect(checkDocument(made)).toEqual([]);
});

test('a document with all of it ends with 0', () => {
  const { code, out } = run('sound.docx', template(templates[0]));
  expect([code, out]).toEqual([0, 'sound.docx: title, language, headings and tables are as they should be.\n']);
}, 60_000);

test('what is missing is said with how to mend it in Word, and ends with 1; another program gets JSON', () => {
  const plain = wordFile({ 'word/document.xml': new TextEncoder().encode('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>') });
  const { code, out } = run('plain.docx', plain);
  expect(out).toMatch(/^No title\. In Word: .*\nNo language\. .*\nNo headings\. .*\nplain.docx: 3 to mend\.\n$/);
  expect(code).toBe(1);
  expect(JSON.parse(run('plain.docx', plain, '--json').out)).toEqual({ file: 'plain.docx', findings: ['title', 'language', 'headings'].map((rule) => ({ rule, place: '' })) });
}, 60_000);

test.each([['a.docx', '%PDF-1.7', strings.wordFile_pdf], ['nowhere.docx', undefined, 'cannot be read']])('%s that cannot be read: a sentence and 2', (name, content, sentence) => {
  const { code, error } = run(name, content);
  expect(error).toContain(sentence);
  expect(code).toBe(2);
}, 60_000);
