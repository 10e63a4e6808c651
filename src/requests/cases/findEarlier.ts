import * as v from 'valibot';
import { openCases } from '../../casework/store/openCase';
import { logItems } from '../../casework/store/site';
import type { DeskServices } from '../../platform/host/services';
import { filterValue } from '../../platform/sharepoint/filters';
import { earlierOf, keyColumns, requesterKeys, type EarlierRequest } from '../rules/cases/repeats';
import type { RequestCase } from '../rules/cases/values';
import { requestSite } from './kind';

/** So many of the newest are looked at by each column. */
const mostShown = 10;
const ids = v.array(v.object({ Id: v.number() }));

/**
 * Earlier requests of likely the same person, the latest first: two questions to indexed columns, whatever the length of the log. Of a request that every officer reads none is named
 * that some of them may not see.
 * @throws DeskError
 */
export async function findEarlier(services: DeskServices, found: RequestCase): Promise<readonly EarlierRequest[]> {
  const keys = requesterKeys(found.values);
  const site = requestSite(services);
  const asked = keyColumns.filter((column) => keys[column] !== '').map(async (column): Promise<readonly number[]> => {
    const rows: unknown = await logItems(site).filter(`${column} eq ${filterValue(keys[column])}`).select('Id').orderBy('Id', false).top(mostShown + 1)();
    return v.parse(ids, rows).map(({ Id }) => Id);
  });
  const known = [...new Set((await Promise.all(asked)).flat())].filter((id) => id !== found.logId);
  const cases = known.length === 0 ? [] : await openCases(site, known);
  return earlierOf(found, cases.filter(({ isRestricted }) => found.isRestricted || !isRestricted)).slice(0, mostShown);
}
