import type { FastifyInstance } from 'fastify';
import { serveAssets } from './assets';
import type { Tenant } from '../tenant/tenant';
import { serveControls } from './controls';
import { serveLists } from './listRoutes';
import { serveOffice } from './officeRoutes';
import { servePages } from './routes';
import { prepareClientBundles } from './runtime/bundles';
import { missingRuntimeParts } from './runtime/pins';
import { serveTeams } from './teamsRoutes';
import { doorOf } from './tenantDoor';

/**
 * Adds the workbench's pages to the tenant's server.
 * @param projectFolder the repository's root: `node_modules`, `dist` and `temp` are looked for in it
 * @throws Error that names what is missing when the installed SPFx packages are not those that the workbench knows
 */
export async function addWorkbench(app: FastifyInstance, tenant: Tenant, projectFolder: string): Promise<void> {
  const missing = missingRuntimeParts(projectFolder);
  if (missing.length > 0) throw new Error(`The SPFx runtime cannot be hosted:\n${missing.join('\n')}`);
  const bundles = await prepareClientBundles(projectFolder);
  const door = doorOf(app, tenant);
  serveAssets(app, projectFolder, bundles);
  serveControls(app, door);
  const sources = { app, door, projectFolder, bundles };
  servePages(sources);
  serveOffice(sources);
  serveTeams(sources);
  serveLists(sources);
}

export { missingRuntimeParts };
