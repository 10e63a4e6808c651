import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { provisionDemo } from './demo';
import { startServer, type LocalServer } from './tenant/server';
import { addWorkbench } from './workbench';

/** Where the repository lies: `node_modules`, `dist` and `temp` are found from here. */
const projectFolder = resolve(__dirname, '..');

export interface DeskOptions {
  readonly port: number;
  /** A folder, or `:memory:`. */
  readonly dataFolder: string;
}

/** The whole local desk: the tenant with the workbench's pages on top, without any data of the demo. */
export function startDesk({ port, dataFolder }: DeskOptions): Promise<LocalServer> {
  return startServer({ port, dataFolder, extend: (app, tenant) => addWorkbench(app, tenant, projectFolder) });
}

const inMemory = ':memory:';

/** On the first start of a data folder; an interrupted one is taken up again. */
async function fillOnce(server: LocalServer, dataFolder: string): Promise<void> {
  const mark = dataFolder === inMemory ? undefined : join(dataFolder, 'demo-made');
  if (mark !== undefined && existsSync(mark)) return;
  console.log('Setting up the demo council …');
  await provisionDemo(server.url);
  if (mark !== undefined) writeFileSync(mark, '');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4400' }, data: { type: 'string', default: '.data' }, reset: { type: 'boolean', default: false }, bare: { type: 'boolean', default: false } }
  });
  const dataFolder = values.data === inMemory ? inMemory : resolve(values.data);
  // only what the desk itself wrote: the folder may be somebody's own
  if (values.reset && dataFolder !== inMemory) for (const name of ['tenant.sqlite', 'tenant.sqlite-wal', 'tenant.sqlite-shm', 'demo-made']) rmSync(join(dataFolder, name), { force: true });
  const server = await startDesk({ port: Number(values.port), dataFolder });
  const stop = (): void => void server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  if (!values.bare) await fillOnce(server, dataFolder);
  console.log(`ready ${server.url}/`);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === __filename) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
