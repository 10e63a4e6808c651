import * as v from 'valibot';
import { addInFolder, asTyped } from '../../platform/sharepoint/addInFolder';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import { filterValue } from '../../platform/sharepoint/filters';
import { myId } from '../../platform/sharepoint/me';
import { waitToRepeat } from '../../platform/sharepoint/repeat';
import type { searchPlaces } from '../lists/searchPaths';
import { searchList, type SearchServices } from './searchRows';

export interface RowToAdd {
  readonly list: keyof typeof searchPlaces;
  /** Address from the server's root. */
  readonly folder: string;
  /** The column of unique values with the GUID that the page made for it. */
  readonly guid: { readonly column: string; readonly value: string };
  readonly values: Parameters<typeof asTyped>[0];
}

const ids = v.array(v.object({ Id: v.number() }));

/**
 * Adds a row into a folder, once. After an answer that leaves it open whether it was added, and when the GUID is there already (a page that tries again, or a browser that sent the request
 * twice), one's own row with that GUID is looked for before anything is sent again.
 * @returns the row's number
 * @throws DeskError; `unknown-outcome` when it could not be found out whether it is there
 */
export async function addOnce(services: SearchServices, row: RowToAdd): Promise<number> {
  const values = { ...asTyped(row.values), [row.guid.column]: row.guid.value };
  for (let attempt = 1; ; attempt++) {
    try {
      return await addInFolder(searchList(services, row.list), row.folder, values);
    } catch (error) {
      if (!isDeskError(error, 'unknown-outcome', 'throttled', 'unavailable', 'conflict')) {
        throw error;
      }
      const waited = error.kind !== 'conflict' && (await waitToRepeat(attempt, error));
      const found = await foundAfter(services, row, error);
      if (found !== undefined) {
        return found;
      }
      if (!waited) {
        throw error;
      }
    }
  }
}

async function foundAfter(services: SearchServices, { list, guid }: RowToAdd, addError: DeskError): Promise<number | undefined> {
  try {
    const me = await myId(services);
    const rows: unknown = await searchList(services, list).items.filter(`${guid.column} eq ${filterValue(guid.value)} and AuthorId eq ${me}`).select('Id').orderBy('Id').top(1)();
    return v.parse(ids, rows).at(0)?.Id;
  } catch (cause) {
    throw isDeskError(cause) && addError.kind === 'unknown-outcome' ? new DeskError('unknown-outcome', { cause }) : cause;
  }
}
