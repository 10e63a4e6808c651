/**
 * The one file that imports PnPjs' parts. Each import adds its methods to the types and prototypes, so what is not
 * listed here is neither usable nor downloaded. Files and folders are in
 * `pnpFiles.ts`, batches in `pnpBatch.ts`, the parts that only set-up needs in `pnpSetup.ts`.
 */
import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/attachments/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/profiles/index.js';

// not from the index, which brings the behaviours that take the place of ours, and batches
export { spfi, SPFI } from '@pnp/sp/fi.js';
export type { IList } from '@pnp/sp/lists/index.js';
export type { IItem, IItems } from '@pnp/sp/items/index.js';
export type { IWeb } from '@pnp/sp/webs/index.js';
