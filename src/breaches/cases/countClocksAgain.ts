import * as v from 'valibot';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import { pages } from '../../platform/sharepoint/paging';
import type { SPFI } from '../../platform/sharepoint/pnp';
import { breachLog, type BreachLogRow } from '../lists';
import { clockStateOf, columnsToCase, sealedCells, viewColumns, type CaseValues } from '../rules';
import { asLogRow, logRowsIn, caseSelect, type LogRow } from '../../casework/store/rows';
import { sealFits, sealFor, standsRight } from '../../casework/store/seal';
import { covered } from '../../casework/store/site';
import { breachKind } from './kind';

/** Rows of one answer while the whole log is walked by its id, with what the clock depends on and no notes. */
const pageSize = 1000;
const light = ['Id', 'Created', 'Modified', 'EditorId', 'OData__UIVersionString', 'Standing', 'Awaits', 'AroundDesk', 'CaseState', 'AwareAt', 'IncidentKind', 'ClockState', 'IsPersonalDataBreach', 'CouncilRole', 'RiskLevel',
  'IcoDecision', 'IcoToldAt', 'PeopleDecision', 'PeopleToldAt'] as const;

/**
 * Set-up's part for a log that counted by the rules of the version before, for which *Do not tell* stopped the clock whatever the risk: open cases get
 * the clock of their decisions (`clockStateOf`), sealed anew, and stand under *Awaiting decision* again. Nothing that was decided is touched: the
 * decision, its reason, who and when stay. A closed case stays as it was closed, and so does a row that was changed directly in SharePoint, which
 * waits for an officer. Stopped anywhere, it is run again and finds those that are left; a second run does nothing.
 * @throws DeskError
 */
export async function countClocksAgain(sp: SPFI, siteUrl: string): Promise<number> {
  const items = deskList(sp, siteUrl, breachLog).items;
  let counted = 0;
  for await (const rows of pages<unknown>(items.select(...light).orderBy('Id'), pageSize)) {
    for (const row of logRowsIn(rows).filter(isOpen).filter((each) => differs(each))) {
      counted += await countAgain(sp, siteUrl, row.Id);
    }
  }
  return counted;
}

const isOpen = ({ CaseState, AroundDesk }: LogRow): boolean => CaseState !== 'Closed' && AroundDesk !== true;

function wanted(values: CaseValues): Pick<BreachLogRow, 'ClockState' | 'Standing' | 'Awaits'> {
  return { ClockState: clockStateOf(values), ...viewColumns(values) };
}

function differs(row: LogRow): boolean {
  const { ClockState, Awaits } = wanted(columnsToCase(row).values);
  return row.ClockState !== ClockState || row.Awaits !== Awaits;
}

const whole = v.fallback(v.string(), '');

async function countAgain(sp: SPFI, siteUrl: string, id: number): Promise<number> {
  const item = deskList(sp, siteUrl, breachLog).items.getById(id);
  try {
    const row = asLogRow(await item.select(...caseSelect(breachKind))());
    const cells = sealedCells(row);
    if (!isOpen(row) || !standsRight(row) || !(await sealFits(covered(breachKind), cells, v.parse(whole, row.DeskSeal)))) return 0;
    const next = wanted(columnsToCase(row).values);
    if (row.ClockState === next.ClockState && row.Awaits === next.Awaits) return 0;
    await item.update({ ...next, DeskSeal: await sealFor(covered(breachKind), { ...cells, ClockState: next.ClockState }, 1) } satisfies Partial<BreachLogRow>, etagOf(row));
    return 1;
  } catch (error) {
    // somebody works on it at this moment, and every save brings the clock up to date by itself; a row that is gone has none
    if (isDeskError(error, 'conflict') || isDeskError(error, 'not-found')) return 0;
    throw error;
  }
}
