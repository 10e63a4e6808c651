import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parse, unparse } from 'papaparse';
import { bundledScript } from '../local/testing/bundledScript';
import { receiptContents } from '../local/testing/receiptContents';
import { digestsCsvHeader, digestsCsvRows } from '../src/policies/documents/proof/digestsCsv';
import { receiptsCsvHeader, receiptsCsvRows, type StoredReceiptRow } from '../src/policies/documents/proof/receiptsCsv';
import { chainEnd, nextDigests, noChain, type ReceiptDigest } from '../src/policies/rules/digests';
import { receiptColumns, receiptSealText } from '../src/policies/rules/receiptRow';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'verify-receipts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const contents = fc.sample(fc.uniqueArray(receiptContents, { minLength: 6, maxLength: 6, selector: ({ guid }) => guid }), { numRuns: 1, seed: 11 })[0].map((content) => ({ ...content, outcome: 'acknowledged' as const }));
const row = (index: number, content = contents[index]): StoredReceiptRow => ({
  Id: index + 1, Created: `2026-11-22T10:1${index}:30Z`, AuthorId: 20 + index, Author: { Title: `Person ${index}` }, ...receiptColumns(content, sha256(receiptSealText(content)))
});
const rows = contents.map((content, index) => row(index, content));
let digests: readonly ReceiptDigest[];
beforeAll(async () => {
  digests = await nextDigests(rows.map(({ Id, Created, AuthorId, Seal }) => ({ id: Number(Id), created: String(Created), authorId: Number(AuthorId), seal: String(Seal) })), noChain, async (text) => sha256(text));
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
const receiptsFile = (name: string, of: readonly StoredReceiptRow[]): string => file(name, receiptsCsvHeader({ kind: 'all' }) + receiptsCsvRows(of));
const digestsFile = (of: readonly ReceiptDigest[]): string => file('digests.csv', digestsCsvHeader() + digestsCsvRows(of));

/** As `npm run verify-receipts` runs it, which is slow to start. */
const asGiven: readonly string[] = ['--import', 'tsx', join(__dirname, 'verify-receipts.ts')];
let script: readonly string[];
beforeAll(() => { script = [bundledScript('verify-receipts')]; });

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, by = script): { readonly code: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...by, ...args], {
    encoding: 'utf8', cwd: join(__dirname, '..'), env: { ...process.env, npm_config_head: '', npm_config_heading: 'npm', npm_config_json: '', INIT_CWD: folder, ...env }
  });
  return { code: status, out: stdout, error: stderr };
}

test('untouched files fit: exit code 0, the counts, and what it does not prove', () => {
  const { code, out } = run([receiptsFile('receipts.csv', rows), digestsFile(digests), '--head', digests[0].head], {}, asGiven);
  expect(out).toContain('All 6 receipts fit.');
  expect(out).toContain('The hash held outside is that of digest 1');
  expect(out).toContain('tamper-evident');
  expect(code).toBe(0);
}, 60_000);

test('one row altered, one deleted, one sealed anew, one made again: each is named with whose it is, exit code 1', () => {
  const altered = { ...rows[0], Outcome: 'declined' };
  const changed = { ...contents[2], versionId: 77 };
  const tampered = [altered, { ...row(2, changed), Id: 3 }, ...rows.slice(3, 5), { ...rows[5], Id: 44 }];
  const { code, out } = run([receiptsFile('tampered.csv', tampered), digestsFile(digests)]);
  expect(out).toMatch(/Receipt 1 · POL-\d{5} · Person 0 .*\n.*Altered\. It does not fit: outcome\. Only with outcome as “acknowledged” does the seal fit/);
  expect(out).toMatch(/Receipt 2 · person 21 of the site .*\n.*Deleted/);
  expect(out).toMatch(/Receipt 3 .* Person 2 .*\n.*Changed and sealed again/);
  expect(out).toMatch(/Receipt 6 .*\n.*Deleted.*receipt 44 has the same seal/);
  expect(out).toMatch(/Receipt 44 .*\n.*Made again.*the seal of receipt 6/);
  expect(out).toContain('No hash held outside was compared');
  expect(code).toBe(1);
}, 60_000);

test('as JSON, with files named from where the person stands and a head that npm took for its own', () => {
  receiptsFile('here.csv', rows.slice(1));
  digestsFile(digests);
  const { code, out } = run(['here.csv', 'digests.csv', '--json'], { npm_config_heading: '0'.repeat(64) });
  expect(JSON.parse(out)).toMatchObject({ fits: false, counts: { fits: 5, deleted: 1 }, findings: [{ id: 1, verdict: 'deleted' }], chain: { problems: [{ kind: 'held-head-not-found' }] } });
  expect(code).toBe(1);
}, 60_000);

test.each([
  ['no files', [], 'npm run verify-receipts EXPORT DIGESTS'],
  ['a file that is not there', ['nowhere.csv', 'nothing.csv'], 'cannot be read'],
  ['the files the wrong way round', ['digests.csv', 'receipts.csv'], 'the two files are the wrong way round'],
  ['a head that is none', ['receipts.csv', 'digests.csv', '--head', 'abc'], 'not a SHA-256 hash'],
  ['an option that is none', ['receipts.csv', 'digests.csv', '--fast'], 'npm run verify-receipts']
])('%s: a sentence and exit code 2', (what, args, sentence) => {
  receiptsFile('receipts.csv', rows);
  digestsFile(digests);
  const { code, error } = run(args);
  expect(error).toContain(sentence);
  expect(error).not.toMatch(/\n\s+at /);
  expect(code).toBe(2);
}, 60_000);

test('an empty file, another file, and two exports one after the other: a sentence each, exit code 2', () => {
  const [receipts, good] = [receiptsFile('receipts.csv', rows), digestsFile(digests)];
  const text = receiptsCsvHeader({ kind: 'all' }) + receiptsCsvRows(rows);
  const chain = digestsCsvHeader() + digestsCsvRows(digests);
  const said = ([
    [file('empty.csv', ''), good], [receipts, file('empty.csv', '')], [file('other.csv', 'Name,Age\r\nAlex,40\r\n'), good],
    [file('twice.csv', text + text), good], [receipts, file('twice-digests.csv', chain + chain)], [file('both.csv', text + chain), good]
  ] as const).map((args) => run([...args]));
  expect(said.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2]);
  expect(said.map(({ error }) => error.trim().replace(/^\S+ /, ''))).toEqual([
    'is empty, or no CSV file.', 'is empty, or no CSV file.', expect.stringContaining('is not such an export'),
    'holds two exports, one after the other: line 8 is a heading again. Verify each by itself.', 'holds two exports, one after the other: line 9 is a heading again. Verify each by itself.',
    'holds two exports, one after the other: line 8 is a heading again. Verify each by itself.'
  ]);
}, 120_000);

test('receipts with no more than their header: every receipt of the digests is named as gone, exit code 1', () => {
  const { code, out } = run([receiptsFile('none.csv', []), digestsFile(digests)]);
  expect(out).toContain('6 receipts do not fit; 0 were read.');
  expect(code).toBe(1);
}, 60_000);

test('no byte order mark, other line ends, semicolons: all fit, and what another program did is said', () => {
  const chain = digestsCsvHeader() + digestsCsvRows(digests);
  const plain = run([file('plain.csv', (receiptsCsvHeader({ kind: 'all' }) + receiptsCsvRows(rows)).replace('\uFEFF', '')), file('plain-digests.csv', chain.replace('\uFEFF', '').replace(/\r\n/g, '\n'))]);
  expect([plain.code, plain.out.includes('All 6 receipts fit.')]).toEqual([0, true]);
  const bySemicolon = (text: string): string => unparse(parse<string[]>(text, { skipEmptyLines: true }).data, { delimiter: ';' });
  const other = run([file('semicolons.csv', bySemicolon(receiptsCsvHeader({ kind: 'all' }) + receiptsCsvRows(rows))), file('semicolon-digests.csv', bySemicolon(chain))]);
  expect([other.code, other.out.includes('All 6 receipts fit.')]).toEqual([0, true]);
  expect(other.out).toContain('The columns are not separated by commas: another program has saved the file.');
}, 60_000);

test('a digests file with no more than its header is no fit: nothing is shown, exit code 3', () => {
  const { code, out } = run([receiptsFile('receipts.csv', rows), file('header-only.csv', digestsCsvHeader())]);
  expect(out).not.toContain('fit.');
  expect(out).toContain('There is no digest');
  expect(code).toBe(3);
}, 60_000);

test('a chain that does not hold together is blamed itself, and what it covered is unclear: exit code 1', async () => {
  const entries = rows.map(({ Id, Created, AuthorId, Seal }) => ({ id: Number(Id), created: String(Created), authorId: Number(AuthorId), seal: String(Seal) }));
  const [one] = await nextDigests(entries.slice(0, 2), noChain, async (text) => sha256(text));
  const [two] = await nextDigests(entries.slice(2, 4), chainEnd(one), async (text) => sha256(text));
  const [three] = await nextDigests(entries.slice(4), chainEnd(two), async (text) => sha256(text));
  const receipts = receiptsFile('receipts.csv', rows);
  const missing = run([receipts, digestsFile([one, three])]);
  expect(missing.out).toContain('Digest 2 is missing.');
  expect(missing.out.match(/Unclear\./g)).toHaveLength(2);
  expect(missing.out).not.toMatch(/Altered\.|Put in afterwards\./);
  const edited = run([receipts, digestsFile([one, { ...two, entries: two.entries.replace(/[0-9a-f]{64}/, 'f'.repeat(64)) }, three])]);
  expect(edited.out).toContain('Digest 2 does not fit its hash');
  expect(edited.out.match(/Unclear\./g)).toHaveLength(2);
  expect(edited.out).not.toMatch(/Altered\./);
  expect([missing.code, edited.code]).toEqual([1, 1]);
}, 60_000);

test('names are said to be proven by nothing, and one number under two names is named', () => {
  const renamed = [rows[0], { ...rows[1], AuthorId: 20, Author: { Title: 'Somebody Else' } }, ...rows.slice(2)];
  const { code, out } = run([receiptsFile('renamed.csv', renamed), digestsFile(digests)]);
  expect(out).toContain('Person 20 of the site stands under several names: Person 0; Somebody Else');
  expect(out).toMatch(/Names are proven by nothing/);
  expect(code).toBe(1);
}, 60_000);
