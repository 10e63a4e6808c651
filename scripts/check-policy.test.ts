import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledScript } from '../local/testing/bundledScript';
import strings from '../src/loc/policyCheck';
import { byKey } from '../src/loc/texts';
import { checkRules } from '../src/policies/rules/check';
import { soundPolicy } from '../src/policies/rules/check/testing/soundPolicy';

/** As `npm run check-policy` runs it, which is slow to start. */
const asGiven: readonly string[] = ['--import', 'tsx', join(__dirname, 'check-policy.ts')];
let script: readonly string[];
beforeAll(() => { script = [bundledScript('check-policy')]; });

const folder = mkdtempSync(join(tmpdir(), 'check-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ran = { readonly code: number | null; readonly out: string; readonly error: string };

const run = (name: string, text: string | undefined, ...args: readonly string[]): Ran => runBy(script, name, text, args);

function runBy(by: readonly string[], name: string, text: string | undefined, args: readonly string[] = []): Ran {
  if (text !== undefined) writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [...by, name, ...args], {
    encoding: 'utf8', cwd: join(__dirname, '..'), env: { ...process.env, npm_config_json: '', INIT_CWD: folder }
  });
  return { code: status, out: stdout, error: stderr };
}

test('tells each finding with its place, why, source and what to write, and ends with 1', () => {
  const { code, out } = runBy(asGiven, 'old.txt', 'Requests\n\nA subject access request is answered within 40 days.');
  expect(out).toContain(`WRONG: ${strings['forty-days_title']}\n  Requests: A subject access request is answered within [40 days].`);
  expect(out).toContain('UK GDPR, Article 12A(1) <https://www.legislation.gov.uk/eur/2016/679/article/12A>');
  expect(out).toContain('old.txt: 1 wrong, 0 worth checking.');
  expect(code).toBe(1);
}, 60_000);

test('what to write names the regulator', () => {
  const { out } = run('older.txt', 'You may write to the Data Protection Registrar.');
  expect(out).toContain('  Write: the Information Commission (ICO)\n');
}, 60_000);

test('ends with 0 for a policy in which nothing is wrong, and gives JSON to another program', () => {
  const { code, out } = run('sound.txt', soundPolicy(), '--json', '--today', '2026-11-22');
  expect(JSON.parse(out)).toEqual({ file: 'sound.txt', language: 'yes', findings: [] });
  expect(code).toBe(0);
}, 60_000);

test.each([['nowhere.docx', undefined, 'cannot be read'], ['empty.docx', '', strings.unreadable_empty]])('%s: a sentence and 2', (name, text, sentence) => {
  const { code, error } = run(name, text);
  expect(error).toContain(sentence);
  expect(code).toBe(2);
}, 60_000);

test('the documentation lists every rule with how sure it is and what it rests on', () => {
  const documented = readFileSync(join(__dirname, '../docs/policy-check.md'), 'utf8').split('\n').filter((line) => line.startsWith('| `'));
  const cited = (rule: (typeof checkRules)[number]): string => rule.sources.map((source) => strings[`source_${source.in}`].replace('{0}', source.at)).join('; ');
  expect(documented).toEqual(checkRules.map((rule) => `| \`${rule.id}\` | ${byKey(strings)[`${rule.id}_title`]} | ${rule.sure === 'wrong' ? 'wrong' : 'worth checking'} | ${cited(rule)} |`));
});
