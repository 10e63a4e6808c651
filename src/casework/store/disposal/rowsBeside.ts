import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { filterValue } from '../../../platform/sharepoint/filters';
import type { ListSchema } from '../../../platform/sharepoint/listSchema';
import { allRows, withoutMetadata } from '../../../platform/sharepoint/paging';
import { inBatches } from '../../../platform/sharepoint/together';
import type { RowsOfCase } from '../site';

const ids = v.array(v.object({ Id: v.number() }));

/** Deletes rows for good, a hundred a call; those that are gone already are passed over. @throws DeskError */
export async function deleteRows({ sp, siteUrl }: Pick<DeskServices, 'sp' | 'siteUrl'>, list: Pick<ListSchema, 'path'>, rows: readonly number[]): Promise<void> {
  const { results, stopped } = await inBatches(sp, rows, (id, batch) => deskList(batch, siteUrl, list).items.getById(id).delete('*'));
  const failed = results.find((each): each is PromiseRejectedResult => each.status === 'rejected' && !isDeskError(each.reason, 'not-found'));
  if (stopped !== undefined || failed !== undefined) {
    throw stopped ?? failed?.reason;
  }
}

/**
 * The rows of a list that name their case in `CaseReference`, which is indexed: each goes with its old versions and attachments. What shall be kept of them
 * stands in the case by then. For lists that hold at most some thousands a case: SharePoint refuses to look for more than 5,000 that way.
 * @param list where it is
 */
export function rowsBeside(list: Pick<ListSchema, 'path'>): RowsOfCase {
  return {
    find: async ({ sp, siteUrl }, { reference }) => {
      const asked = withoutMetadata(deskList(sp, siteUrl, list).items.filter(`CaseReference eq ${filterValue(reference)}`).select('Id').orderBy('Id'));
      return v.parse(ids, await allRows<unknown>(asked)).map(({ Id }) => String(Id));
    },
    dispose: (services, _found, names) => deleteRows(services, list, names.map(Number))
  };
}
