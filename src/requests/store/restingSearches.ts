import { unlessResting } from '../../casework/store/unlessResting';
import type { DeskServices } from '../../platform/host/services';
import { searchPlaces } from '../lists/searchPaths';

/** Reads the open searches, unless none was open a while ago and nobody has asked or answered since. @throws DeskError */
export const unlessNoneOpen = <Search>(services: DeskServices, read: () => Promise<readonly Search[]>): Promise<readonly Search[]> =>
  unlessResting(services, { what: 'searches', lists: [searchPlaces.tasks, searchPlaces.answers] }, read);
