/** The project can be built from a bare clone, anywhere. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');

test('the lock file names no registry host, so that every registry serves it', () => {
  const resolved = [...read('package-lock.json').matchAll(/"resolved": "([^"]+)"/g)].map(([, url]) => url);
  assert.deepEqual(resolved, [], 'Write the lock file anew with: npm install --omit-lockfile-registry-resolved');
});

test('the SPFx packages are pinned to one exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const versions = Object.entries({ ...dependencies, ...devDependencies })
    .filter(([name]) => /^@microsoft\/(sp|spfx|eslint-(config|plugin)-spfx)/.test(name))
    .map(([, version]) => version);
  assert.deepEqual([...new Set(versions)], ['1.23.2']);
});

test('.ci/run can be run', { skip: process.platform === 'win32' }, () => {
  assert.ok(fs.statSync(path.join(root, '.ci/run')).mode & 0o100, 'Make it executable: git update-index --chmod=+x .ci/run');
});

test('every list of components in config/config.json exists, and every manifest is in it', () => {
  const { bundles } = JSON.parse(read('config/config.json'));
  const listed = Object.values(bundles).flatMap(({ components }) => components.map(({ manifest }) => path.normalize(manifest)));
  const present = fs
    .readdirSync(path.join(root, 'src'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.manifest.json'))
    .map((name) => path.join('src', name));
  assert.deepEqual(listed.sort(), present.sort());
});

test('the documents link to files that are there', () => {
  const documents = ['README.md', ...(fs.existsSync(path.join(root, 'docs')) ? fs.readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`) : [])];
  const broken = documents
    .filter((file) => fs.existsSync(path.join(root, file)))
    .flatMap((file) =>
      [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)]
        .map(([, target]) => target)
        .filter((target) => !fs.existsSync(path.join(root, path.dirname(file), decodeURIComponent(target))))
        .map((target) => `${file}: ${target}`)
    );
  assert.deepEqual(broken, []);
});
