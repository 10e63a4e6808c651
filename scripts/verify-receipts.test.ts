import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { receiptContents } from '../local/testing/receiptContents';
import { digestsCsvHeader, digestsCsvRows } from '../src/policies/documents/proof/digestsCsv';
import { receiptsCsvHeader, receiptsCsvRows, type StoredReceiptRow } from '../src/policies/documents/proof/receiptsCsv';
import { nextDigests, noChain, type ReceiptDigest } from '../src/policies/rules/digests';
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

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): { readonly code: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, 'verify-receipts.ts'), ...args], {
    encoding: 'utf8', cwd: join(__dirname, '..'), env: { ...process.env, npm_config_head: '', npm_config_heading: 'npm', npm_config_json: '', INIT_CWD: folder, ...env }
  });
  return { code: status, out: stdout, error: stderr };
}

test('untouched files fit: exit code 0, the counts, and what it does not prove', () => {
  const { code, out } = run([receiptsFile('receipts.csv', rows), digestsFile(digests), '--head', digests[0].head]);
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
  ['the files the wrong way round', ['digests.csv', 'receipts.csv'], 'is not such an export'],
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
