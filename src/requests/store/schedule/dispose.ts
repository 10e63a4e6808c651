import * as v from 'valibot';
import type { RowsOfCase } from '../../../casework/store/site';
import { deleteRows } from '../../../casework/store/disposal/rowsBeside';
import { filterValue, inParts } from '../../../platform/sharepoint/filters';
import { allRows, withoutMetadata } from '../../../platform/sharepoint/paging';
import { schedulePlaces } from '../../lists/schedulePaths';
import { actKinds } from '../../rules/schedule/choices';
import { actBlockKey, actBlockOf } from '../../rules/schedule/numbers';
import { overBlocks } from './read';
import { actList, blockItems, type ScheduleServices } from './rows';

const row = v.object({ Id: v.number(), EntryNumber: v.nullish(v.number(), 0) });

async function actIds(services: ScheduleServices, reference: string, last: number): Promise<readonly number[]> {
  const blocks = actKinds.flatMap((kind) => Array.from(
    { length: (kind === 'release' || kind === 'sample' ? 0 : actBlockOf(Math.max(1, last))) + 1 },
    (_, block) => actBlockKey(reference, kind, block)
  ));
  const ids: number[] = [];
  for (const some of inParts(blocks, 20)) {
    const parts = await Promise.all(some.map((key) => allRows<unknown>(withoutMetadata(actList(services).items.filter(`ActBlock eq ${filterValue(key)}`).select('Id').orderBy('Id')))));
    ids.push(...parts.flat().map((each) => v.parse(row, each).Id));
  }
  return ids;
}

/**
 * The documents of a request and what was done with them end with it: their counts and how often each exemption was relied on stand in the request. Acts go before the entries, whose numbers
 * say where acts lie; stopped anywhere it finds the rest again.
 */
export const scheduleRows: RowsOfCase = {
  find: async (services, { reference }) => {
    const entries = (await overBlocks((block) => withoutMetadata(blockItems(services, reference, block, ['Id', 'EntryNumber'])))).map((each) => v.parse(row, each));
    const acts = await actIds(services, reference, Math.max(0, ...entries.map(({ EntryNumber }) => EntryNumber ?? 0)));
    return [...acts.map((id) => `act ${id}`), ...entries.map(({ Id }) => `entry ${Id}`)];
  },
  dispose: async (services, _found, names) => {
    const of = (kind: string): readonly number[] => names.flatMap((name) => (name.startsWith(`${kind} `) ? [Number(name.slice(kind.length + 1))] : []));
    await deleteRows(services, schedulePlaces.acts, of('act'));
    // from the last: the blocks before stay without a gap, so that what is left is found
    await deleteRows(services, schedulePlaces.entries, [...of('entry')].reverse());
  }
};
