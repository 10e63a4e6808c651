import type { FastifyInstance } from 'fastify';
import { serveAssets } from './assets';
import { serveControls } from './controls';
import { servePages } from './routes';
import { prepareClientBundles } from './runtime/bundles';
import { missingRuntimeParts } from './runtime/pins';
import { doorOf } from './tenantDoor';

/**
 * Adds the workbench's pages to the tenant's server.
 * @param projectFolder the repository's root: `node_modules`, `dist` and `temp` are looked for in it
 * @throws Error that names what is missing when the installed SPFx packages are not those that the workbench knows
 */
export async function addWorkbench(app: FastifyInstance, projectFolder: string): Promise<void> {
  const missing = missingRuntimeParts(projectFolder);
  if (missing.length > 0) throw new Error(`The SPFx runtime cannot be hosted:\n${missing.join('\n')}`);
  const bundles = await prepareClientBundles(projectFolder);
  const door = doorOf(app);
  serveAssets(app, projectFolder, bundles);
  serveControls(app, door);
  servePages({ app, door, projectFolder, bundles });
}

export { missingRuntimeParts };
