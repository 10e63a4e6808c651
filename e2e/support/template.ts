import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { provisionDemo, provisionSite } from '../../local/demo';
import { startServer } from './desk';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * A data folder of a desk that has been set up, made once and copied by every test file: setting up takes the same requests
 * each time, and a test of the set-up itself starts from a bare site.
 */
export async function templateFolder(kind: 'set-up' | 'demo'): Promise<string> {
  const folder = path.join(root, 'temp', 'e2e-data', `${kind}-${fingerprint()}`);
  if (fs.existsSync(path.join(folder, '.complete'))) return folder;
  const lock = `${folder}.lock`;
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  if (!taken(lock)) return waitFor(kind, folder, lock);
  try {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder);
    const server = await startServer(folder);
    await (kind === 'demo' ? provisionDemo(server.url) : provisionSite(server.url)).finally(() => server.stop());
    fs.writeFileSync(path.join(folder, '.complete'), '');
    return folder;
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

/** Two test files start at the same time; the second one waits. */
function taken(lock: string): boolean {
  try {
    fs.mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function waitFor(kind: 'set-up' | 'demo', folder: string, lock: string): Promise<string> {
  const started = performance.now();
  while (fs.existsSync(lock)) {
    if (performance.now() - started > 120_000) throw new Error(`The folder ${lock} is left over from a run that was broken off: delete it.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return fs.existsSync(path.join(folder, '.complete')) ? folder : templateFolder(kind);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const part of ['local', 'src']) {
    for (const name of fs.readdirSync(path.join(root, part), { recursive: true }).map(String).sort()) {
      const file = path.join(root, part, name);
      if (/\.(ts|tsx|json|js|md)$/.test(name) && !/\.test\.tsx?$/.test(name) && fs.statSync(file).isFile()) hash.update(name).update(fs.readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
