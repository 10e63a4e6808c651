import { deskList } from '../sharepoint/deskList';
import { isDeskError } from '../sharepoint/errors';
import type { ListSchema } from '../sharepoint/listSchema';
import type { SPFI } from '../sharepoint/pnp';

/**
 * Assumption A1: somebody with a desk level cannot set who wrote a row or when, by any endpoint. To be tried on a live
 * tenant by an ordinary account (a member of staff, not a site owner): `validateUpdateListItem` is known to set
 * read-only columns for some callers (sp-dev-docs#6333), so only an account with the desk's levels can tell.
 */
export interface StampAttempt {
  readonly way: 'add' | 'update' | 'validate-update';
  /** `refused` and `ignored` are both as assumed. */
  readonly outcome: 'refused' | 'ignored' | 'taken';
}

export interface StampProbe {
  /** The row made for the probe; only a site owner can delete it. */
  readonly itemId: number;
  readonly attempts: readonly StampAttempt[];
}

interface Stamps { readonly AuthorId: number; readonly Created: string }

/** A moment that no stamp of today can be. */
const forgedTime = '2001-01-01T00:00:00Z';

/**
 * Adds one row to a list where the caller may add, tries to forge its stamps in each way, and reads what became of them.
 * @param values what the list needs in a row, recognisable as a probe.
 * @param otherPersonId somebody else's id on the site.
 * @throws DeskError when the row cannot be added at all.
 */
export async function probeStamps(
  sp: SPFI, siteUrl: string, list: Pick<ListSchema, 'path'>, values: object, otherPersonId: number, otherLogin: string
): Promise<StampProbe> {
  const items = deskList(sp, siteUrl, list).items;
  const attempts: StampAttempt[] = [];
  const forged = { AuthorId: otherPersonId, Created: forgedTime };
  let itemId: number;
  try {
    itemId = (await items.add({ ...values, ...forged }) as { Id: number }).Id;
    attempts.push({ way: 'add', outcome: await taken(itemId) ? 'taken' : 'ignored' });
  } catch (error) {
    if (!isDeskError(error, 'invalid', 'forbidden')) {
      throw error;
    }
    attempts.push({ way: 'add', outcome: 'refused' });
    itemId = (await items.add(values) as { Id: number }).Id;
  }
  attempts.push(await tryIt('update', () => items.getById(itemId).update(forged)));
  attempts.push(await tryIt('validate-update', () => items.getById(itemId).validateUpdateListItem([
    { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: otherLogin }]) }, { FieldName: 'Created', FieldValue: '01/01/2001 00:00' }
  ])));
  return { itemId, attempts };

  async function taken(id: number): Promise<boolean> {
    const stamps: Stamps = await items.getById(id).select('AuthorId', 'Created')();
    return stamps.AuthorId === otherPersonId || stamps.Created.startsWith('2001');
  }
  async function tryIt(way: StampAttempt['way'], write: () => Promise<unknown>): Promise<StampAttempt> {
    try {
      await write();
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      return { way, outcome: 'refused' };
    }
    return { way, outcome: await taken(itemId) ? 'taken' : 'ignored' };
  }
}
