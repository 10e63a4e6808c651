import type { DeskList, RoomDoor } from '../platform/provisioning/desk';
import { breachLists } from './lists';
import { oneEngine } from './upgrades/oneEngine';
import { rightFirst } from './upgrades/rightFirst';
import { sealedCases } from './upgrades/sealedCases';

/** The command set of the breach lists; the id of its manifest. */
export const breachCommandSetId = 'b0a3f7de-5a0e-4a63-8a52-6a7f0f0c1d03';

/** What set-up makes for breaches. Pages do without the door: each imports its own part of the room. */
export const breaches: RoomDoor = {
  lists: breachLists as readonly DeskList[],
  commandSets: [{ componentId: breachCommandSetId, title: 'Data Protection Desk', lists: ['breachReports', 'breachLog'] }],
  upgrades: [sealedCases, rightFirst, oneEngine]
};
