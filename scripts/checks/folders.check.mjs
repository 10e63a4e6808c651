/** Two parts of the house that import each other are one part badly cut: none may, whatever the table of who may import whom allows. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src');

/** Libraries of small things, each used by the others: one part, whatever folders they have. */
const whole = ['shared-ui', 'loc', 'calendar', 'setup', 'webparts', 'extensions'];
/** `breaches/store/savedReport.ts` is of the part `breaches/store`, `setup/ui/SetUp.tsx` of `setup`. */
function partOf(file) {
  const folders = path.relative(root, file).split(path.sep).slice(0, -1);
  return folders.slice(0, whole.includes(folders[0]) ? 1 : 2).join('/');
}

const files = fs.readdirSync(root, { recursive: true }).filter((each) => /\.tsx?$/.test(each) && !/\.test\.tsx?$/.test(each) && !/(^|\/)(testing|test[A-Z])/.test(each)).map((each) => path.join(root, each));

/** Which part imports which, with one file that does. */
function imports() {
  const found = new Map();
  for (const file of files) {
    for (const [, target] of fs.readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*(?:\/\*.*?\*\/\s*)?'(\.[^']+)'/g)) {
      const [from, to] = [partOf(file), partOf(path.resolve(path.dirname(file), target, fs.existsSync(path.resolve(path.dirname(file), target)) ? 'index.ts' : '.'))];
      if (from !== to && to !== '') found.set(`${from} > ${to}`, path.relative(root, file));
    }
  }
  return found;
}

test('no two parts import each other', () => {
  const found = imports();
  assert.ok(found.size > 40, `Only ${found.size} imports between parts were found: the check looks at nothing.`);
  const both = [...found].flatMap(([pair, file]) => {
    const [from, to] = pair.split(' > ');
    const back = found.get(`${to} > ${from}`);
    return back !== undefined && from < to ? [`${from} (${file}) and ${to} (${back})`] : [];
  });
  assert.deepEqual(both, []);
});
