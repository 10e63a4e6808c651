/** The package carries the licence notices of all that it bundles. Run by `npm run checks` after a build. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { strFromU8, unzipSync } from 'fflate';
import notices from '../../config/licenceNotices.js';

const { NOTICES_FILE, noticeOf, noticesText, packageFolder } = notices;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'licences-'));
after(() => fs.rmSync(folder, { recursive: true, force: true }));

let text;
before(() => {
  const file = path.join(root, 'sharepoint/solution/data-protection-desk.sppkg');
  assert.ok(fs.existsSync(file), 'There is no package yet: run "npm run package".');
  const packed = unzipSync(new Uint8Array(fs.readFileSync(file)))[`ClientSideAssets/${NOTICES_FILE}`];
  assert.ok(packed, `${NOTICES_FILE} is not in the package: does config/spfx-customize-webpack.js still write it?`);
  text = strFromU8(packed);
});

/** Folders of the packages that another bundler puts into the same components: a second opinion, not what webpack said of itself. */
async function bundledFolders() {
  const { bundles, localizedResources } = JSON.parse(fs.readFileSync(path.join(root, 'config/config.json'), 'utf8'));
  const entryPoints = Object.values(bundles).flatMap(({ components }) => components.map(({ entrypoint }) => path.join(root, entrypoint)));
  const { metafile } = await build({
    entryPoints, bundle: true, splitting: true, format: 'esm', write: false, metafile: true, outdir: folder, absWorkingDir: root, logLevel: 'error', platform: 'browser',
    // what SharePoint has, texts, and the stream of Node that Papa Parse asks for in Node alone
    external: [...Object.keys(localizedResources), '@microsoft/sp-*', '@microsoft/decorators', 'react', 'react-dom', 'stream'],
    mainFields: ['module', 'main'], loader: { '.css': 'empty', '.scss': 'empty' }
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => path.join(root, file)));
  return [...new Set(used.map(packageFolder).filter(Boolean))];
}

const missing = (folders, given) => folders.map(noticeOf).filter(({ name, version, texts }) => !given.includes(`\n${name} ${version}\n`) || !texts.every((one) => given.includes(one))).map(({ name, version }) => `${name} ${version}`);

test('every package that is bundled stands in the notices, with the text of its licence', async () => {
  const folders = await bundledFolders();
  assert.ok(folders.length > 10, 'Too few packages were found: is lib/ there? Run "npm run build -- --force".');
  assert.deepEqual(missing(folders, text), [], 'These are bundled and not in the notices.');
  // the comparison itself: notices without one of them are found out
  assert.deepEqual(missing(folders, noticesText(folders.slice(1))).length, 1);
});

test('nothing of Microsoft\'s SharePoint Framework is in the notices, because nothing of it is bundled', () => {
  assert.deepEqual(text.split('\n').filter((line) => /^@microsoft\/sp-|^react(-dom)? /.test(line)), []);
});

/** A made-up package, as npm would lay it down. */
function madeUp(name, files) {
  const at = path.join(folder, 'node_modules', name);
  fs.mkdirSync(at, { recursive: true });
  for (const [file, content] of Object.entries(files)) fs.writeFileSync(path.join(at, file), content);
  return at;
}
const manifest = (license) => JSON.stringify({ name: 'made-up', version: '1.0.0', license });

test('the build stops at a licence that nobody has looked at, and at a package without a text of it', () => {
  assert.throws(() => noticeOf(madeUp('unread', { 'package.json': manifest('SEE LICENSE IN EULA.txt'), LICENSE: 'All yours.' })), /Read it before it is handed on/);
  assert.throws(() => noticeOf(madeUp('silent', { 'package.json': manifest('MIT') })), /brings no text of its licence \(MIT\)/);
  assert.equal(noticeOf(madeUp('british', { 'package.json': manifest('Apache-2.0'), 'LICENCE.md': 'Take it.\r\n', NOTICE: 'By us.' })).texts.join(' '), 'Take it. By us.');
});

test('a file belongs to the innermost package around it', () => {
  const at = (...parts) => path.join(folder, ...parts);
  assert.equal(packageFolder(at('node_modules', '@fluentui', 'react', 'node_modules', 'tslib', 'tslib.es6.js')), at('node_modules', '@fluentui', 'react', 'node_modules', 'tslib'));
  assert.equal(packageFolder(at('node_modules', '@pnp', 'sp', 'index.js')), at('node_modules', '@pnp', 'sp'));
  assert.equal(packageFolder(at('src', 'index.ts')), undefined);
});
