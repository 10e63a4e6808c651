import { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { isUnchanged } from './ownLook';

/** For so long a page may leave out what no list has changed since this browser looked; then it looks, whatever the lists say. */
const spareMinutes = 30;

/** What is looked for, and in which lists. */
export interface Resting {
  /** In the key of this browser's store: another one for each thing that is looked for. */
  readonly what: string;
  readonly lists: readonly Pick<ListSchema, 'path'>[];
}

const keyOf = ({ siteUrl, me }: DeskServices, { what }: Resting): string => `data-protection-desk|${what}|${siteUrl}|${me.upn}`.toLowerCase();

/** When this browser last found that there is none; undefined where it keeps nothing. */
function lastLook(services: DeskServices, of: Resting, storage: () => Storage): Temporal.Instant | undefined {
  try {
    return readInstant(storage().getItem(keyOf(services, of)) ?? '');
  } catch (error) {
    console.warn('Nothing can be read in this browser', error);
    return undefined;
  }
}

function keepLook(services: DeskServices, of: Resting, at: Temporal.Instant | undefined, storage: () => Storage): void {
  try {
    if (at === undefined) storage().removeItem(keyOf(services, of));
    else storage().setItem(keyOf(services, of), at.toString());
  } catch (error) {
    console.warn('Nothing can be kept in this browser', error);
  }
}

/**
 * Reads what waits, such as open searches; where this browser found none a while ago, and no list of those in which it would stand has changed since as the lists themselves say (the question that an officers' page
 * asks anyway), there is none still, and nothing is asked. While one is there it is read each time: its day comes without a change.
 * @throws DeskError
 */
export async function unlessResting<Found>(services: DeskServices, of: Resting, read: () => Promise<readonly Found[]>, storage: () => Storage = () => window.localStorage): Promise<readonly Found[]> {
  const now = services.now();
  const at = lastLook(services, of, storage);
  const isFresh = at !== undefined && Temporal.Instant.compare(at, now) <= 0 && Temporal.Instant.compare(at, now.subtract({ minutes: spareMinutes })) > 0;
  if (isFresh && await isUnchanged(services, of.lists, at)) {
    return [];
  }
  const found = await read();
  // what nobody had looked at before is kept from now on, and not made younger with each page
  if (found.length > 0) keepLook(services, of, undefined, storage);
  else if (!isFresh) keepLook(services, of, now, storage);
  return found;
}
