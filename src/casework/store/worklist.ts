import * as v from 'valibot';
import { allRows } from '../../platform/sharepoint/paging';
import { closedState, type Case, type CaseCore, type CaseFixed } from '../rules/kind';
import { byTimeLeft, lineColumns, lineOfCase, lineOfRow, needsAllOf, type CaseLine } from '../rules/worklist';
import { deskGroups } from '../../platform/rights';
import { amIn, myId } from '../../platform/sharepoint/me';
import { mayKeepCases } from './access';
import { markIn, readMarkRows } from './mark';
import { isUnchanged, ownLookIn } from './ownLook';
import { caseOfRow, openCases } from './openCase';
import { handOver } from './handOver';
import { aFolder, modifiedSince, namesOf, newestRows, readRows, readVersions, type LogRow } from './rows';
import { logItems, type CaseSite } from './site';

const light = v.array(v.looseObject({ Id: v.number() }));

/** For whoever asks more of the open cases than a line says, in the same questions. */
export interface WorklistAsked<V extends CaseCore = CaseCore, F extends CaseFixed = CaseFixed> {
  /** Which cases are read whole, by what their columns alone say. */
  whole?(line: CaseLine): boolean;
  /** Hears what the columns alone say, before anything is compared, of all that were not changed directly in SharePoint. */
  onFirst?(lines: readonly CaseLine[]): void;
  /** Hears those that were read whole, with those that had to be. */
  onWhole?(cases: readonly Case<V, F>[]): void;
}

/** So many rows are compared with their seals; a reviewer, who may not read how far taking in has come, gets the newest. */
const mostCompared = 200;
/** So many are read whole for whoever asks that, those with the least time left first. */
const mostWhole = 200;

/**
 * Every open case of a kind, least time left first; one without a moment to count from comes before all others, because nobody knows how long it
 * has. The rows that changed since taking in last looked are compared with their seals here and now, so that what somebody closed or moved
 * directly in SharePoint a minute ago is in the list, by what counts.
 * @throws DeskError
 */
export async function readWorklist<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, { whole, onFirst, onWhole }: WorklistAsked<V, F> = {}
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
  const asked = new Set(whole === undefined ? [] : open.map((row) => lineOfRow(kind, row, services.now())).filter(whole).sort(byTimeLeft).slice(0, mostWhole).map(({ logId }) => logId));
  const marked = open.filter((row) => !isCompared.has(row.Id) && (asked.has(row.Id) || needsAllOf(kind, row))).map(({ Id }) => Id);
  const exact = (await Promise.all([comparedCases(site, changed), openCases(site, marked)])).flat();
  onWhole?.(exact);
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

/**
 * What was changed since taking in last looked, the newest of it, and what it could not look at; a reviewer, who may not read how far that has come, would be refused. Where the
 * log has not changed since this officer's own page looked at everything, nothing was.
 */
async function changedRows<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>): Promise<Changed> {
  const { services, kind } = site;
  const newest = async (): Promise<Changed> => {
    const rows = await newestRows(site, mostCompared);
    return { ids: rows.map(({ Id }) => Id), rows };
  };
  if (!(await mayKeepCases(site))) {
    return newest();
  }
  const [marks, id, isRestricted] = await Promise.all([readMarkRows(site), myId(services), amIn(services, deskGroups.restricted)]);
  const { reconciledUpTo, again } = await markIn(site, marks);
  if (reconciledUpTo === undefined) {
    return newest();
  }
  const { look } = ownLookIn({ services, kind, myId: id, isRestricted }, marks);
  const since = look && await isUnchanged(services, [kind.lists.log], look.at) ? [] : await handOver(services, namesOf(site).modified(reconciledUpTo), modifiedSince(site, reconciledUpTo));
  return { ids: [...again, ...since.slice(-mostCompared).map(({ Id }) => Id)], rows: undefined };
}

async function comparedCases<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, { ids, rows }: Changed): Promise<readonly Case<V, F>[]> {
  const { services } = site;
  const read = rows ?? (ids.length === 0 ? [] : await handOver(services, namesOf(site).rows(ids), readRows(site, ids)));
  return Promise.all(read.map((row) => caseOfRow(site, row, (of, id) => handOver(services, namesOf(site).versions(id), readVersions(of, id)))));
}
