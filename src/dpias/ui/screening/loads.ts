import { DeskError } from '../../../platform/sharepoint/errors';
import type { LoadScreenings, LoadStart } from './contract';

/** The store over SharePoint is `store/staff`; until it is joined here the page can be filled in, keeps its draft, and says that a part of the desk is missing when it is sent. */
export const loadStore: LoadScreenings = () => Promise.reject(new DeskError('not-set-up'));

/** The page on which a DPIA begins with a screening; until there is one here nobody is offered to start. */
export const loadStart: LoadStart | undefined = undefined;
