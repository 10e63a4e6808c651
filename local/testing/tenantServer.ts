import type { LocalServer, ServerOptions } from '../tenant/server';

type Start = (options: ServerOptions) => Promise<LocalServer>;

/** Where `config/jest/environment.js` puts the tenant of a Jest worker. */
const ofTheWorker = Symbol.for('desk.startTenant');

/**
 * Starts a local tenant. Jest gives each test file modules of its own: a tenant that is one of them would be loaded, and be slow while it warms up, in each
 * file. Of a worker's files each starts its tenants by the same code, which lies outside of them, as it does in production.
 * Connections are kept: to open one for every request cost as much as the request itself.
 */
export async function startTenant(options: ServerOptions): Promise<LocalServer> {
  const start = (globalThis as { readonly [ofTheWorker]?: Start })[ofTheWorker] ?? (await import('../tenant/server')).startServer;
  return start({ keepsConnections: true, ...options });
}
