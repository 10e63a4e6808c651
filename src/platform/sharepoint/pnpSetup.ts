/** PnPjs' parts for set-up and the doctor; on top of those of every page. Import nothing from here in a page's first chunk. */
import '@pnp/sp/appcatalog/index.js';
import '@pnp/sp/batching.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/sites/index.js';
import '@pnp/sp/user-custom-actions/index.js';
import '@pnp/sp/views/index.js';

export { Item } from '@pnp/sp/items/index.js';
export { spPost, SPQueryable } from '@pnp/sp/spqueryable.js';
export * from './pnp';
