/** PnPjs' parts for officers' pages, on top of those of every page. Import nothing from here in a reporter's first chunk. */
import '@pnp/sp/site-groups/index.js';

export * from './pnp';
