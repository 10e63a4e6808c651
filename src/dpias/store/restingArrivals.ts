import { unlessResting } from '../../casework/store/unlessResting';
import type { DeskServices } from '../../platform/host/services';
import { dpiaPlaces } from '../lists/paths';

/** Reads the submissions that wait to be received, unless none did a while ago and none has come since: one that was received meanwhile waits no more, so only the library itself can bring one. @throws DeskError */
export const unlessNoneCame = <Arrived>(services: DeskServices, read: () => Promise<readonly Arrived[]>): Promise<readonly Arrived[]> => unlessResting(services, { what: 'submissions', lists: [dpiaPlaces.submissions] }, read);
