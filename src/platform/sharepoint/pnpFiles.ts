/** PnPjs' parts for files and folders of libraries, on top of those of every page; reporting needs none of them. */
import '@pnp/sp/files/index.js';
import '@pnp/sp/folders/index.js';

export * from './pnp';
export type { IFile } from '@pnp/sp/files/index.js';
