import { withRights, type RoomDoor } from '../platform/provisioning/desk';
import { searchLists } from './lists/searchLists';

/** What set-up makes for requests. */
export const requests: RoomDoor = {
  lists: searchLists.map(({ list, rights, more }) => withRights(list, rights, more)),
  commandSets: [],
  upgrades: []
};
