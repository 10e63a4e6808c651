import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '../..');

/** A script of `scripts/` as one file: a test that runs it a dozen times would have all its parts translated each time. @returns where it lies */
export function bundledScript(name: string): string {
  const outfile = join(root, 'temp', 'jest', `${name}.cjs`);
  const unfinished = `${outfile}.${process.pid}`;
  buildSync({ entryPoints: [join(root, 'scripts', `${name}.ts`)], outfile: unfinished, bundle: true, platform: 'node', target: 'node22', format: 'cjs', packages: 'external', logLevel: 'warning' });
  // whole at once: another run of Jest may be reading it
  renameSync(unfinished, outfile);
  return outfile;
}
