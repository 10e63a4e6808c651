import * as v from 'valibot';
import { addInFolder, asTyped } from './addInFolder';
import { deskList } from './deskList';
import { DeskError, isDeskError } from './errors';
import { filterValue } from './filters';
import type { ListSchema } from './listSchema';
import { myId } from './me';
import type { SPFI } from './pnp';
import { waitToRepeat } from './repeat';

interface Site {
  readonly sp: SPFI;
  readonly siteUrl: string;
}

export interface RowToAdd {
  readonly list: Pick<ListSchema, 'path'>;
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
export async function addOnce(services: Site, row: RowToAdd): Promise<number> {
  const values = { ...asTyped(row.values), [row.guid.column]: row.guid.value };
  for (let attempt = 1; ; attempt++) {
    try {
      return await addInFolder(deskList(services.sp, services.siteUrl, row.list), row.folder, values);
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

async function foundAfter(services: Site, { list, guid }: RowToAdd, addError: DeskError): Promise<number | undefined> {
  try {
    const me = await myId(services);
    const rows: unknown = await deskList(services.sp, services.siteUrl, list).items.filter(`${guid.column} eq ${filterValue(guid.value)} and AuthorId eq ${me}`).select('Id').orderBy('Id').top(1)();
    return v.parse(ids, rows).at(0)?.Id;
  } catch (cause) {
    throw isDeskError(cause) && addError.kind === 'unknown-outcome' ? new DeskError('unknown-outcome', { cause }) : cause;
  }
}
