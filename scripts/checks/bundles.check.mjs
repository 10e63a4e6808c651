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

/**
 * A chunk and all that is fetched from there later.
 * @param doors chunks that are not entered: each is fetched only when somebody opens its room
 */
function reachable(chunk, { of = groups, doors = [], seen = new Set() } = {}) {
  if (!seen.has(chunk) && of[chunk]) {
    seen.add(chunk);
    of[chunk].later.filter((next) => !doors.includes(next)).forEach((next) => reachable(next, { of, doors, seen }));
  }
  return [...seen];
}

/** What in these chunks is the code of other rooms than `own`, or texts that none of `own` and no shared folder imports. */
function foreignIn(chunks, own, of = groups) {
  const allowed = new Set([...everybodysTexts, ...[...own, 'shared-ui', 'casework', 'platform'].flatMap(textsOf)]);
  const isForeign = (module) => {
    const namespace = /^loc\/(\w+)\/(?:index|en|cy)$/.exec(module)?.[1];
    return namespace ? !allowed.has(namespace) : [...rooms, 'setup'].some((room) => !own.includes(room) && module.startsWith(`${room}/`));
  };
  return chunks.flatMap((chunk) => of[chunk].modules.filter(isForeign).map((module) => ({ chunk, module })));
}

test('there are entry points, and each starts chunks that were built', () => {
  assert.ok(entries.length >= 8, `Only ${entries.length} entry points were found.`);
  for (const { chunk } of entries.flatMap(startsOf)) assert.ok(groups[chunk]?.modules.length > 0, `The chunk ${chunk} was not built.`);
  assert.ok(textsOf('breaches').length > 5 && textsOf('policies').length > 5, 'The texts that the rooms import were not found in their sources.');
});

/** Set-up asks every room's door at once. */
const ofEveryRoom = ['setup'];

/** The officers' desk fetches a room by its door when a view shows it. */
const doors = { 'breach-desk': 'breaches', 'complaint-desk': 'complaints', 'request-desk': 'requests', 'dpia-desk': 'dpias', 'policy-desk': 'policies', 'policy-today': 'policies' };

/** The page of staff fetches a room by its door when somebody starts something there, or what they sent is shown. */
const staffDoors = { 'report-room': 'breaches', 'breach-sent': 'breaches', 'complaint-room': 'complaints', 'complaint-sent-before': 'complaints', 'request-room': 'requests', 'request-sent-before': 'requests', 'screening-room': 'dpias', 'screening-sent-before': 'dpias', 'my-dpias': 'dpias', 'policies-waiting': 'policies', 'team-reading': 'policies', 'my-searches': 'requests' };

test('no page loads another room’s code or texts, neither at once nor later', () => {
  for (const entry of entries) {
    const own = startsOf(entry).map(({ folder }) => folder);
    if (own.some((folder) => ofEveryRoom.includes(folder))) continue;
    const chunks = startsOf(entry).flatMap(({ chunk }) => reachable(chunk, { doors: [...Object.keys(doors), ...Object.keys(staffDoors)] }));
    assert.deepEqual(foreignIn(chunks, own), [], `${path.basename(entry)} downloads what is not its room's.`);
  }
});

test('the desk holds no room before one is opened, and what it opens of one holds no code and no texts of another', () => {
  const desk = reachable('desk', { doors: Object.keys(doors) });
  for (const view of ['desk-today', 'desk-cases', 'case-page', 'case-desk']) assert.ok(desk.includes(view), `The desk was not followed to ${view}.`);
  for (const door of Object.keys(doors)) assert.ok(groups.desk.later.includes(door), `The desk does not fetch ${door} by itself.`);
  for (const [door, room] of Object.entries(doors)) assert.deepEqual(foreignIn(reachable(door), ['desk', room]), [], `${door} downloads what is not its room's.`);
});

test('the page of staff holds no room before one is opened, and what it opens of one holds no code and no texts of another', () => {
  for (const door of Object.keys(staffDoors)) assert.ok(groups['data-protection-room'].later.includes(door), `The page of staff does not fetch ${door} by itself.`);
  for (const [door, room] of Object.entries(staffDoors)) assert.deepEqual(foreignIn(reachable(door), ['staff', room]), [], `${door} downloads what is not its room's.`);
});

test('code and texts of another room are found wherever they were packed', () => {
  const [texts] = textsOf('policies').filter((name) => !['breaches', 'desk', 'casework', 'shared-ui', 'platform'].flatMap(textsOf).includes(name));
  const of = {
    desk: { modules: ['desk/ui/DeskRoom', 'loc/common/index'], later: ['breach-desk', 'desk-today'] }, 'desk-today': { modules: ['desk/ui/TodayView'], later: ['more'] },
    more: { modules: ['policies/rules/version', `loc/${texts}/index`, 'npm:valibot'], later: [] }, 'breach-desk': { modules: ['breaches/desk'], later: [] }
  };
  const found = [{ chunk: 'more', module: 'policies/rules/version' }, { chunk: 'more', module: `loc/${texts}/index` }];
  assert.deepEqual(foreignIn(reachable('desk', { of, doors: ['breach-desk'] }), ['desk'], of), found);
  assert.deepEqual(foreignIn(reachable('desk', { of }), ['desk', 'breaches'], of), found);
  assert.deepEqual(foreignIn(reachable('breach-desk', { of }), ['desk'], of), [{ chunk: 'breach-desk', module: 'breaches/desk' }]);
  assert.deepEqual(foreignIn(['more'], ['policies'], of), []);
});

test('the one bundle itself holds no room, no texts and no library: only what finds them', () => {
  const { modules } = groups['data-protection-desk'];
  const heavy = modules.filter((name) => [...rooms, 'setup', 'npm:react', 'npm:@fluentui', 'npm:@pnp'].some((each) => name.startsWith(each)) || /^loc\/\w+\/(index|en|cy)$/.test(name));
  assert.deepEqual(heavy, []);
});
