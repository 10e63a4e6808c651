import { DeskError } from '../../../platform/sharepoint/errors';
import type { LoadScreenings, LoadStart } from './contract';

/** The store over SharePoint. */
export const loadStore: LoadScreenings = () => Promise.reject(new DeskError('not-set-up'));

/** The page on which a DPIA begins with a screening. */
export const loadStart: LoadStart | undefined = undefined;
