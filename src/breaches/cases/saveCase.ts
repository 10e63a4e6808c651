import type { Temporal } from 'temporal-polyfill';
import { readInstant, utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf, updateVersioned } from '../../platform/sharepoint/etag';
import { logItems } from '../intake/officer';
import type { BreachLogRow } from '../lists';
import {
  caseToColumns, differencesOf, nextActAfterSave, publicStateOf, refusals, sameCell, sealedColumnNames, sealedColumns, tooLongProblems, viewColumns,
  type BreachCase, type CaseColumn, type CaseEvent, type CaseValues, type Cell, type SealedColumn, type SealForm
} from '../rules';
import { reportItems } from '../store/reportItems';
import { writeEvents } from './events';
import { CaseConflictError, CaseRefusedError } from './failures';
import { countedVersion, readRow, readVersions, writableCell, type LogRow } from './logRows';
import { caseOfRow } from './openCase';
import { formToWrite, sealFor } from './seal';

/** Taking in may note something on the row between the look and the save; that is nobody's decision. */
const tries = 4;

/**
 * Writes what differs between `seen` and `next` in one call with the row's etag, sealed; then the events, and the state that the reporter
 * sees. Those two do not undo the save when they fail: the next officer's page rebuilds them from the row.
 * @returns the case as it is now.
 * @throws CaseRefusedError before anything is sent, when the state does not allow it or a text is too long; CaseConflictError when somebody
 *   changed the case in between (nothing was written); DeskError, `not-found` for a deleted row.
 */
export function saveCase(services: DeskServices, seen: BreachCase, next: CaseValues, events: readonly CaseEvent[]): Promise<BreachCase> {
  return writeCase(services, seen, next, events, false);
}

/** @param settling the answer to a change around the desk, which is a change against what counts and not against what stands in the row */
export async function writeCase(services: DeskServices, seen: BreachCase, next: CaseValues, events: readonly CaseEvent[], settling: boolean): Promise<BreachCase> {
  const problems = [...refusals(seen, next, settling), ...tooLongProblems(next)];
  if (problems.length > 0) {
    throw new CaseRefusedError(problems);
  }
  if (!settling && differencesOf(seen.values, next).length === 0) {
    // nothing to save: what is told changed no row, but of a row that was deleted nothing can be told
    await readRow(services, seen.logId);
    await writeEvents(services, seen.reference, events, '');
    return seen;
  }
  await writeRow(services, seen, next, settling);
  const row = await readRow(services, seen.logId);
  const saved = await caseOfRow(services, row);
  await tolerate(() => writeEvents(services, saved.reference, events, row.OData__UIVersionString));
  if (publicStateOf(seen.values.caseState) !== publicStateOf(next.caseState)) {
    await tolerate(() => tellReporter(services, saved));
  }
  return saved;
}

async function writeRow(services: DeskServices, seen: BreachCase, next: CaseValues, settling: boolean): Promise<void> {
  const form = await formToWrite(services);
  for (let attempt = 1; ; attempt++) {
    const row = await readRow(services, seen.logId);
    const current = await caseOfRow(services, row);
    if (!sameCase(seen, current)) {
      if (!settling && current.aroundDesk === undefined && differencesOf(current.values, next).length === 0) {
        // an earlier try had been committed and only its answer was lost
        return;
      }
      throw new CaseConflictError(seen, next, current);
    }
    const changes = await changesFor(services, row, seen, next, settling, form);
    try {
      await updateVersioned<BreachLogRow>(logItems(services).getById(seen.logId), changes, etagOf(row), ['Id']);
      return;
    } catch (error) {
      if (!isDeskError(error, 'conflict') || attempt === tries) {
        throw error;
      }
    }
  }
}

/** The same to an officer, whatever was noted on the row meanwhile. */
function sameCase(one: BreachCase, other: BreachCase): boolean {
  const around = ({ aroundDesk }: BreachCase): CaseValues | undefined => (typeof aroundDesk === 'object' ? aroundDesk : undefined);
  const [was, is] = [around(one), around(other)];
  return typeof one.aroundDesk === typeof other.aroundDesk && differencesOf(one.values, other.values).length === 0 &&
    (was === undefined || is === undefined || differencesOf(was, is).length === 0);
}

/** Only what differs is written; a text that could not be read stays in its column until a command writes that column. */
async function changesFor(
  services: DeskServices, row: LogRow, seen: BreachCase, next: CaseValues, settling: boolean, form: SealForm
): Promise<Partial<BreachLogRow>> {
  const base = settling && seen.aroundDesk !== 'made-around-the-desk' ? (countedVersion(await readVersions(services, row.Id))?.row ?? row) : row;
  const [was, shall] = [caseToColumns(seen.values), caseToColumns(next)];
  // a clock that the version before wrote is brought up to date with the first save; a closed case keeps the one that it was closed with
  const isOpen = seen.values.caseState !== 'Closed' || next.caseState !== 'Closed';
  const isChanged = (name: CaseColumn): boolean =>
    seen.aroundDesk === 'made-around-the-desk' || (name === 'ClockState' && isOpen) || !sameCell(sealedColumns[name], was[name], shall[name]);
  const target = Object.fromEntries(sealedColumnNames.map((name): [SealedColumn, Cell] =>
    [name, name in shall && isChanged(name as CaseColumn) ? shall[name as CaseColumn] : writableCell(base, name)]));
  if (seen.aroundDesk === 'made-around-the-desk') {
    target.Reference = seen.reference;
  }
  const standing = writableRow(row);
  const written = Object.entries(target).filter(([name, cell]) => !sameCell(sealedColumns[name as SealedColumn], cell, standing(name as SealedColumn)));
  return { ...Object.fromEntries(written), ...viewColumns(next), NextActAt: nextLook(row, next, services.now()), AroundDesk: false, DeskSeal: await sealFor(target, form) } as Partial<BreachLogRow>;
}

function nextLook(row: LogRow, next: CaseValues, now: Temporal.Instant): string | null {
  const at = nextActAfterSave(readInstant(String(row.NextActAt ?? '')), next, now);
  return at ? utcSecond(at) : null;
}

function writableRow(row: LogRow): (name: SealedColumn) => Cell {
  return (name) => writableCell(row, name);
}

/** The state on the reporter's own report, which is for them only. */
export async function tellReporter(services: DeskServices, found: Pick<BreachCase, 'reportId' | 'values'>): Promise<void> {
  if (found.reportId > 0) {
    await reportItems(services).getById(found.reportId).update({ PublicState: publicStateOf(found.values.caseState) });
  }
}

/** The record is safe; what follows from it is caught up with by the next page. */
async function tolerate(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
  }
}
