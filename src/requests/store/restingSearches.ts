import { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../calendar';
import { isUnchanged } from '../../casework/store/ownLook';
import type { DeskServices } from '../../platform/host/services';
import { searchPlaces } from '../lists/searchPaths';

/** For so long a page may leave out what no list has changed since this browser looked; then it looks, whatever the lists say. */
const spareMinutes = 30;

const keyOf = ({ siteUrl, me }: DeskServices): string => `data-protection-desk|searches|${siteUrl}|${me.upn}`.toLowerCase();

/** When this browser last found that no search is open; undefined where it keeps nothing. */
function lastLook(services: DeskServices, storage: () => Storage): Temporal.Instant | undefined {
  try {
    return readInstant(storage().getItem(keyOf(services)) ?? '');
  } catch (error) {
    console.warn('Nothing can be read in this browser', error);
    return undefined;
  }
}

function keepLook(services: DeskServices, at: Temporal.Instant | undefined, storage: () => Storage): void {
  try {
    if (at === undefined) storage().removeItem(keyOf(services));
    else storage().setItem(keyOf(services), at.toString());
  } catch (error) {
    console.warn('Nothing can be kept in this browser', error);
  }
}

/**
 * Reads the open searches; where this browser found none a while ago, and no list of searches has changed since as the lists themselves say (the question that an officers' page asks anyway), none is
 * open still, and nothing is asked. While one is open it is read each time: its day comes without a change.
 * @throws DeskError
 */
export async function unlessResting<Search>(
  services: DeskServices, read: () => Promise<readonly Search[]>, storage: () => Storage = () => window.localStorage
): Promise<readonly Search[]> {
  const now = services.now();
  const at = lastLook(services, storage);
  const isFresh = at !== undefined && Temporal.Instant.compare(at, now) <= 0 && Temporal.Instant.compare(at, now.subtract({ minutes: spareMinutes })) > 0;
  if (isFresh && await isUnchanged(services, [searchPlaces.tasks, searchPlaces.answers], at)) {
    return [];
  }
  const found = await read();
  // what nobody had looked at before is kept from now on, and not made younger with each page
  if (found.length > 0) keepLook(services, undefined, storage);
  else if (!isFresh) keepLook(services, now, storage);
  return found;
}
