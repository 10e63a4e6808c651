/** PnPjs' batches, on top of the parts of every page; reporting needs none. */
import '@pnp/sp/batching.js';

export { SPQueryable, spGet } from '@pnp/sp/spqueryable.js';
export * from './pnp';
