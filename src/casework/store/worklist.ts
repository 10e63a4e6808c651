import * as v from 'valibot';
import { allRows } from '../../platform/sharepoint/paging';
import { closedState, type CaseCore, type CaseFixed } from '../rules/kind';
import { byTimeLeft, lineColumns, lineOfCase, lineOfRow, needsAllOf, type CaseLine } from '../rules/worklist';
import { mayKeepCases } from './access';
import { readMark } from './mark';
import { caseOfRow, openCases } from './openCase';
import { aFolder, modifiedSince, newestRows, type LogRow } from './rows';
import { logItems, type CaseSite } from './site';

const light = v.array(v.looseObject({ Id: v.number() }));

/** So many rows are compared with their seals; a reviewer, who may not read how far taking in has come, gets the newest. */
const mostCompared = 200;

/**
 * Every open case of a kind, least time left first; one without a moment to count from comes before all others, because nobody knows how long it
 * has. The rows that changed since taking in last looked are compared with their seals here and now, so that what somebody closed or moved
 * directly in SharePoint a minute ago is in the list, by what counts.
 * @param onFirst hears what the columns alone say, before anything is compared: for whoever goes on asking meanwhile
 * @throws DeskError
 */
export async function readWorklist<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, onFirst?: (lines: readonly CaseLine[]) => void
): Promise<readonly CaseLine[]> {
  const { kind, services } = site;
  const [open, changed] = await Promise.all([
    allRows<unknown>(logItems(site).filter("Standing eq 'Open'").select(...lineColumns(kind), 'FileSystemObjectType').orderBy('Id'), 1000).then((rows) => {
      const read = v.parse(light, rows).filter(({ FileSystemObjectType }) => FileSystemObjectType !== aFolder);
      onFirst?.(read.filter((row) => row.AroundDesk !== true).map((row) => lineOfRow(kind, row, services.now())).sort(byTimeLeft));
      return read;
    }),
    changedRows(site)
  ]);
  const isCompared = new Set(changed.ids);
  const marked = open.filter((row) => !isCompared.has(row.Id) && needsAllOf(kind, row)).map(({ Id }) => Id);
  // both in one question, where the changed ones were not read already
  const exact = changed.rows === undefined
    ? await openCases(site, [...changed.ids, ...marked])
    : (await Promise.all([Promise.all(changed.rows.map((row) => caseOfRow(site, row))), openCases(site, marked)])).flat();
  const exactIds = new Set(exact.map(({ logId }) => logId));
  const lines = [
    ...exact.filter(({ values, aroundDesk }) => values.caseState !== closedState || aroundDesk !== undefined).map((found) => lineOfCase(kind, found, services.now())),
    ...open.filter(({ Id }) => !exactIds.has(Id)).map((row) => lineOfRow(kind, row, services.now()))
  ];
  return lines.sort(byTimeLeft);
}

interface Changed {
  readonly ids: readonly number[];
  /** Where they were read already. */
  readonly rows: readonly LogRow[] | undefined;
}

/** What was changed since taking in last looked, the newest of it, and what it could not look at; a reviewer may not read how far that has come: asking would be a refusal on their console. */
async function changedRows<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>): Promise<Changed> {
  const { reconciledUpTo, again } = (await mayKeepCases(site)) ? await readMark(site) : { reconciledUpTo: undefined, again: [] };
  if (reconciledUpTo === undefined) {
    const rows = await newestRows(site, mostCompared);
    return { ids: rows.map(({ Id }) => Id), rows };
  }
  return { ids: [...again, ...(await modifiedSince(site, reconciledUpTo)).slice(-mostCompared).map(({ Id }) => Id)], rows: undefined };
}
