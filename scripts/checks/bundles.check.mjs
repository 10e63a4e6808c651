/** What a page downloads is its own room's: read from the built chunks. Run by `npm run checks` after a build. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const groups = JSON.parse(fs.readFileSync(path.join(root, 'temp/chunks.json'), 'utf8'));

/** Texts that every room may show; a room's own are those that its folder imports and no other does. */
const everybodysTexts = ['common', 'pane'];
const rooms = ['breaches', 'requests', 'complaints', 'dpias', 'policies', 'oversight'].filter((room) => fs.existsSync(path.join(root, 'src', room)));

/** The namespaces of `src/loc` that a folder's files import. */
function textsOf(folder) {
  const files = fs.readdirSync(path.join(root, 'src', folder), { recursive: true }).map(String).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));
  const named = files.flatMap((name) => [...fs.readFileSync(path.join(root, 'src', folder, name), 'utf8').matchAll(/from '[./]+\/loc\/(\w+)'/g)].map(([, namespace]) => namespace));
  return [...new Set(named)].filter((name) => name !== 'texts');
}

/** Entry point -> the chunks that it starts, by the `import()` in its source. */
function startsOf(file) {
  return [...fs.readFileSync(file, 'utf8').matchAll(/webpackChunkName: '([\w-]+)' \*\/ '[./]+\/(\w+)\/([^']*)'/g)].map(([, chunk, folder]) => ({ chunk, folder }));
}

const entries = ['webparts', 'extensions'].flatMap((kind) => fs.readdirSync(path.join(root, 'src', kind), { recursive: true }).map((name) => path.join(root, 'src', kind, String(name))))
  .filter((name) => /(WebPart|CommandSet)\.ts$/.test(name) && startsOf(name).length > 0);

/** A chunk and all that is fetched from there later. */
function reachable(chunk, seen = new Set()) {
  if (!seen.has(chunk) && groups[chunk]) {
    seen.add(chunk);
    groups[chunk].later.forEach((next) => reachable(next, seen));
  }
  return [...seen];
}

test('there are entry points, and each starts chunks that were built', () => {
  assert.ok(entries.length >= 8, `Only ${entries.length} entry points were found.`);
  for (const { chunk } of entries.flatMap(startsOf)) assert.ok(groups[chunk]?.modules.length > 0, `The chunk ${chunk} was not built.`);
  assert.ok(textsOf('breaches').length > 5 && textsOf('policies').length > 5, 'The texts that the rooms import were not found in their sources.');
});

/** Of these every room is asked, each when it is needed: set-up asks every room's door, and the officers' desk fetches the room that a view shows. */
const ofEveryRoom = ['setup', 'desk'];

test('no page loads another room’s code, neither at once nor later', () => {
  for (const entry of entries) {
    const own = startsOf(entry).map(({ folder }) => folder);
    if (own.some((folder) => ofEveryRoom.includes(folder))) continue;
    const foreign = startsOf(entry).flatMap(({ chunk }) => reachable(chunk)).flatMap((chunk) => groups[chunk].modules.map((module) => ({ chunk, module })))
      .filter(({ module }) => [...rooms, 'setup'].some((room) => !own.includes(room) && module.startsWith(`${room}/`)));
    assert.deepEqual(foreign, [], `${path.basename(entry)} downloads what is not its room's.`);
  }
});

test('the desk itself holds no room, and what it fetches of one holds nothing of another', () => {
  const roomsIn = (chunk) => rooms.filter((room) => groups[chunk].modules.some((module) => module.startsWith(`${room}/`)));
  assert.deepEqual(roomsIn('desk'), []);
  for (const [chunk, room] of [['breach-desk', 'breaches'], ['policy-desk', 'policies'], ['policy-today', 'policies']]) {
    assert.deepEqual([...new Set(reachable(chunk).flatMap(roomsIn))], [room], `${chunk} downloads what is not its room's.`);
  }
});

test('no page loads another room’s texts, neither at once nor later', () => {
  for (const entry of entries) {
    const own = startsOf(entry).map(({ folder }) => folder);
    if (own.includes('desk')) continue; // its rooms are asked by their chunks above
    const allowed = new Set([...everybodysTexts, ...own.flatMap(textsOf), ...textsOf('shared-ui'), ...textsOf('casework'), ...textsOf('platform')]);
    const foreign = startsOf(entry).flatMap(({ chunk }) => reachable(chunk)).flatMap((chunk) => groups[chunk].modules.map((module) => ({ chunk, namespace: /^loc\/(\w+)\/index$/.exec(module)?.[1] })))
      .filter(({ namespace }) => namespace && !allowed.has(namespace));
    assert.deepEqual(foreign, [], `${path.basename(entry)} downloads texts that are not its room's.`);
  }
});

test('the one bundle itself holds no room, no texts and no library: only what finds them', () => {
  const { modules } = groups['data-protection-desk'];
  const heavy = modules.filter((name) => [...rooms, 'setup', 'npm:react', 'npm:@fluentui', 'npm:@pnp'].some((each) => name.startsWith(each)) || /^loc\/\w+\/(index|en|cy)$/.test(name));
  assert.deepEqual(heavy, []);
});
