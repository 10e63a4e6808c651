import { renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { makeAhead, readyDesksKey } from './readyDesks';

const root = resolve(__dirname, '../..');

/** Once a run of Jest; what it puts into the environment, the workers inherit. */
export default async function globalSetup({ nonFlagArgs }: { readonly nonFlagArgs: readonly string[] }): Promise<void> {
  // no test file reads all the code again to name its ready desk
  process.env['READY_DESKS_KEY'] = readyDesksKey();
  // whoever runs a few files by name may need none
  if (nonFlagArgs.length === 0) makeAhead();
  process.env['DESK_TENANT_BUNDLE'] = await bundleTenant();
}

/** The local tenant as one file that Node loads by itself, outside of the test files (`tenantServer.ts`). */
async function bundleTenant(): Promise<string> {
  const outfile = join(root, 'temp', 'jest', 'tenant.cjs');
  const unfinished = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [join(root, 'local/tenant/server.ts')],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'cjs',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning'
  });
  // whole at once: another run of Jest may be reading it
  renameSync(unfinished, outfile);
  return outfile;
}
