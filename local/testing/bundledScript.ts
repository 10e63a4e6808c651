import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const root = join(__dirname, '../..');

/** Some of our code as one file that Node loads by itself. @param entry from the root of the project @returns where it lies */
export function bundled(entry: string, name: string): string {
  const outfile = join(root, 'temp', 'jest', `${name}.cjs`);
  const unfinished = `${outfile}.${process.pid}`;
  buildSync({
    entryPoints: [join(root, entry)], outfile: unfinished, bundle: true, platform: 'node', target: 'node22', format: 'cjs', packages: 'external',
    sourcemap: 'inline', logLevel: 'warning'
  });
  // whole at once: another run of Jest may be reading it
  renameSync(unfinished, outfile);
  return outfile;
}

/** A script of `scripts/` as one file: a test that runs it a dozen times would have all its parts translated each time. @returns where it lies */
export const bundledScript = (name: string): string => bundled(`scripts/${name}.ts`, name);
