import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * What stands in a ready desk: a site with its lists, settings and two officers; the same with the made-up kind of case beside the rooms; the demo council's
 * site without cases; the whole demo.
 */
export type ReadyDesk = 'plain' | 'test-kind' | 'council' | 'demo';

const root = resolve(__dirname, '../..');
const shelf = join(root, 'temp', 'ready-desks');
const hour = 3_600_000;

/**
 * Setting up a site takes over a hundred writes, so it is done once for all tests: puts the data of such a desk into a folder of the test's own.
 * The ready one is kept under temp/, named by the code that made it; the demo tells of hours ago, so it is made anew every hour.
 * @throws Error with what was printed when the desk cannot be made
 */
export async function copyReadyDesk(kind: ReadyDesk, folder: string): Promise<void> {
  cpSync(await readyDesk(kind), folder, { recursive: true });
}

/**
 * Begins to make the demo, which takes longest, before the first test asks for it: two test files that wait for it would leave the machine idle.
 * What goes wrong is told by the test that asks.
 */
export function makeAhead(): void {
  readyDesk('demo').catch(() => undefined);
}

let ownKey: string | undefined;

/** What names the ready desks; given by the environment where a run has worked it out once for all its test files, and once a process elsewhere. */
export function readyDesksKey(): string {
  return process.env['READY_DESKS_KEY'] ?? (ownKey ??= fingerprint());
}

async function readyDesk(kind: ReadyDesk): Promise<string> {
  const folder = join(shelf, `${kind}-${readyDesksKey()}${kind === 'demo' ? `-${Math.floor(Date.now() / hour)}` : ''}`);
  while (!existsSync(folder)) {
    const lock = `${folder}.lock`;
    if (!taken(lock)) {
      await new Promise((again) => setTimeout(again, 100));
      continue;
    }
    try {
      if (!existsSync(folder)) await make(kind, folder);
    } finally {
      rmSync(lock, { force: true });
    }
  }
  return folder;
}

/** Two test files start at the same time: one makes the desk, the other waits. A run that was broken off leaves a lock of nobody. */
function taken(lock: string): boolean {
  mkdirSync(shelf, { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  if (!isAlive(lock)) rmSync(lock, { force: true });
  return false;
}

function isAlive(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // made, and not yet written
    if (pid === 0) return true;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EPERM') return true;
    if (codeOf(error) === 'ESRCH') return false;
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** In a process of its own, so that no test's clock, mocks or transforms have a part in it. */
async function make(kind: ReadyDesk, folder: string): Promise<void> {
  for (const old of readdirSync(shelf).map((name) => join(shelf, name))) {
    if (Date.now() - statSync(old).mtimeMs > 24 * hour) rmSync(old, { recursive: true, force: true });
  }
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  await runNode('local/testing/makeReadyDesk.ts', kind, unfinished);
  renameSync(unfinished, folder);
}

function runNode(file: string, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--disable-warning=ExperimentalWarning', file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => (code === 0 ? done() : failed(new Error(`The ready desk could not be made:\n${output}`))));
  });
}

/** Over all that could make another desk of it, but tests. */
function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const part of ['local', 'src']) {
    for (const name of readdirSync(join(root, part), { recursive: true }).map(String).sort()) {
      const file = join(root, part, name);
      if (/\.(ts|tsx|js|json|md)$/.test(name) && !/\.test\.tsx?$/.test(name) && statSync(file).isFile()) hash.update(name).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
