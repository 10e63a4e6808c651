import type { DeskServices } from '../../platform/host/services';
import { plainServiceName } from '../../platform/settings/serviceNames';
import { isDeskError } from '../../platform/sharepoint/errors';
import { sha256OfText } from '../../platform/sharepoint/sha256';
import type { DpiaCase } from '../rules/cases/values';
import { decidedTalk } from '../rules/talk/decided';
import type { TalkRow } from '../rules/talk/talk';
import { addTalk, readTalk } from './talk';

/** A GUID that is the same for the same piece of work, whichever page tells it. */
async function guidOf(seed: string): Promise<string> {
  const hash = await sha256OfText(seed);
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}

/**
 * Adds to the talk what officers decided and what does not stand there yet. Two pages that do it at one moment add one row: it has one GUID. A DPIA that lies in no service's folder has nobody to tell.
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
    const guid = await guidOf(seed);
    if (told.has(guid)) continue;
    try {
      await addTalk(services, about, talk, guid);
      added += 1;
    } catch (error) {
      // another officer's page was quicker: then it stands there
      if (!isDeskError(error, 'conflict') || !(await readTalk(services, about)).some((row) => row.guid === guid)) throw error;
    }
  }
  return added;
}
