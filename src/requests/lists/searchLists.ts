import type { ListRights, ServiceRights } from '../../platform/rights';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { searchAnswers } from './searchAnswers';
import { searchResults } from './searchResults';
import { searchTasks } from './searchTasks';

interface ListWithRights {
  readonly list: ListSchema;
  readonly rights: ListRights;
  readonly more: { readonly service: ServiceRights; readonly restricted: true };
}

/**
 * The lists of searches with who may what, for the room's door. A service's head and champions read what they are asked and add what they answer and find, in their own folder
 * alone; its managers do not. Nobody reviews searches, staff see none, and those of restricted requests lie in the folder of that group: they have no service.
 */
export const searchLists: readonly ListWithRights[] = [
  { list: searchTasks, rights: { owners: 'full', officers: 'work' }, more: { service: { champions: 'read' }, restricted: true } },
  { list: searchAnswers, rights: { owners: 'full', officers: 'append' }, more: { service: { champions: 'addOnly' }, restricted: true } },
  { list: searchResults, rights: { owners: 'full', officers: 'work' }, more: { service: { champions: 'addOnly' }, restricted: true } }
];
