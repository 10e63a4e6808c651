import type { DeskServices } from '../../platform/host/services';
import { plainServiceName } from '../../platform/settings/serviceNames';
import { isDeskError } from '../../platform/sharepoint/errors';
import { sha256OfText } from '../../platform/sharepoint/sha256';
import type { DpiaCase } from '../rules/cases/values';
import { decidedTalk } from '../rules/talk/decided';
import type { NewTalk, TalkRow } from '../rules/talk/talk';
import { addTalk, readTalk, type TalkAbout } from './talk';

/** A GUID that is the same for the same piece of work, whichever page tells it. */
async function guidOf(seed: string): Promise<string> {
  const hash = await sha256OfText(seed);
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}

/** Of a row that stands there and does not count (its officer has left, or somebody else took the GUID) so many more are tried. */
const mostTries = 5;

/**
 * Adds to the talk what officers decided and what does not stand there yet. Two pages that do it at one moment add one row: it has one GUID. Where a row with it does not count, since whoever added it is no
 * officer (any more), it is told again under the next. A DPIA that lies in no service's folder has nobody to tell.
 * @param known what counts of its talk, where that was read already
 * @returns how many rows were added
 * @throws DeskError
 */
export async function tellDecided(services: DeskServices, found: DpiaCase, known?: readonly TalkRow[]): Promise<number> {
  const { reference, values: { service } } = found;
  const decided = decidedTalk(found);
  if (plainServiceName(service) === '' || decided.length === 0) return 0;
  const about = { reference, service };
  const told = new Set((known ?? (await readTalk(services, about))).map(({ guid }) => guid));
  let added = 0;
  for (const { seed, talk } of decided) {
    const guids = await Promise.all(Array.from({ length: mostTries }, (_, place) => guidOf(place === 0 ? seed : `${seed} ${place}`)));
    if (guids.some((guid) => told.has(guid))) continue;
    if (await tellUnder(services, about, talk, guids)) added += 1;
  }
  return added;
}

/** @returns false where another officer's page was quicker */
async function tellUnder(services: DeskServices, about: TalkAbout, talk: NewTalk, [guid, ...others]: readonly string[]): Promise<boolean> {
  try {
    await addTalk(services, about, talk, guid);
    return true;
  } catch (error) {
    if (!isDeskError(error, 'conflict')) throw error;
    if ((await readTalk(services, about)).some((row) => row.guid === guid)) return false;
    if (others.length === 0) throw error;
    return tellUnder(services, about, talk, others);
  }
}
