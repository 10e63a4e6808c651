import type { DeskList, RoomDoor } from '../platform/provisioning/desk';
import { policyLists } from './lists';

/** The officers' commands on the policies; the id of its manifest. */
export const policyCommandSetId = 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d08';

/** What set-up makes for policies. */
export const policies: RoomDoor = {
  lists: policyLists as readonly DeskList[],
  commandSets: [{ componentId: policyCommandSetId, title: 'Data Protection Desk: policies', lists: ['policies'] }],
  upgrades: [{ number: 3, title: 'Messages, marks and figures', lists: ['policies'], reformat: true }]
};
