import { readInstant, utcSecond } from '../../calendar';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf, updateVersioned } from '../../platform/sharepoint/etag';
import { cellsOf, tooLongProblems } from '../rules/caseRow';
import { sameCell, type Cell, type Cells } from '../rules/cells';
import { differencesOf } from '../rules/differences';
import { closedState, sealedKinds, type Case, type CaseCore, type CaseFixed } from '../rules/kind';
import { refusals } from '../rules/moves';
import type { SealForm } from '../rules/sealText';
import type { EventToWrite } from '../rules/events/eventTable';
import { writeEvents } from './events';
import { CaseConflictError, CaseRefusedError } from './failures';
import { caseOfRow } from './openCase';
import { countedVersion, readRow, readVersions, writableCell, type LogRow } from './rows';
import { formToWrite, sealFor } from './seal';
import { covered, logItems, type CaseSite } from './site';

/** Taking in may note something on the row between the look and the save; that is nobody's decision. */
const tries = 4;

/**
 * Writes what differs between `seen` and `next` in one call with the row's etag, sealed; then the events, and the state that the reporter
 * sees. Those two do not undo the save when they fail: the next officer's page rebuilds them from the row.
 * @returns the case as it is now.
 * @throws CaseRefusedError before anything is sent, when the state does not allow it or a text is too long; CaseConflictError when somebody
 *   changed the case in between (nothing was written); DeskError, `not-found` for a deleted row.
 */
export function saveCase<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, seen: Case<V, F>, next: V, events: readonly EventToWrite[]
): Promise<Case<V, F>> {
  return writeCase(site, seen, next, events, false);
}

/** @param settling the answer to a change around the desk, which is a change against what counts and not against what stands in the row */
export async function writeCase<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, seen: Case<V, F>, next: V, events: readonly EventToWrite[], settling: boolean
): Promise<Case<V, F>> {
  const { services, kind } = site;
  const problems = [...refusals(kind, seen, next, settling), ...tooLongProblems(kind.fields, next)];
  if (problems.length > 0) {
    throw new CaseRefusedError(problems);
  }
  if (!settling && differencesOf(kind.fields, seen.values, next).length === 0) {
    // nothing to save: what is told changed no row, but of a row that was deleted nothing can be told
    await readRow(site, seen.logId);
    await writeEvents(site, seen, events, '');
    return seen;
  }
  await writeRow(site, seen, next, settling);
  const row = await readRow(site, seen.logId);
  const saved = await caseOfRow(site, row);
  await tolerate(() => writeEvents(site, saved, events, row.OData__UIVersionString));
  await tolerate(() => kind.afterSave(services, seen.values, saved));
  return saved;
}

async function writeRow<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, seen: Case<V, F>, next: V, settling: boolean): Promise<void> {
  const form = await formToWrite(site.services);
  for (let attempt = 1; ; attempt++) {
    const row = await readRow(site, seen.logId);
    const current = await caseOfRow(site, row);
    if (!sameCase(site, seen, current)) {
      if (!settling && current.aroundDesk === undefined && differencesOf(site.kind.fields, current.values, next).length === 0) {
        // an earlier try had been committed and only its answer was lost
        return;
      }
      throw new CaseConflictError(seen, next, current);
    }
    const changes = await changesFor(site, row, seen, next, settling, form);
    try {
      await updateVersioned<Record<string, Cell>>(logItems(site).getById(seen.logId), changes, etagOf(row), ['Id']);
      return;
    } catch (error) {
      if (!isDeskError(error, 'conflict') || attempt === tries) {
        throw error;
      }
    }
  }
}

/** The same to an officer, whatever was noted on the row meanwhile. */
function sameCase<V extends CaseCore, F extends CaseFixed>({ kind }: CaseSite<V, F>, one: Case<V>, other: Case<V>): boolean {
  const around = ({ aroundDesk }: Case<V>): V | undefined => (typeof aroundDesk === 'string' ? undefined : aroundDesk);
  const [was, is] = [around(one), around(other)];
  return typeof one.aroundDesk === typeof other.aroundDesk && differencesOf(kind.fields, one.values, other.values).length === 0 &&
    (was === undefined || is === undefined || differencesOf(kind.fields, was, is).length === 0);
}

/** Only what differs is written; a text that could not be read stays in its column until a command writes that column. */
async function changesFor<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, row: LogRow, seen: Case<V, F>, next: V, settling: boolean, form: SealForm
): Promise<Cells> {
  const { services, kind } = site;
  const isMadeByHand = seen.aroundDesk === 'made-around-the-desk';
  const kinds = sealedKinds(kind);
  const base = settling && !isMadeByHand ? (countedVersion(await readVersions(site, row.Id))?.row ?? row) : row;
  const columnsOf = (values: V): Cells => ({ ...kind.following.of(values), ...cellsOf(kind.fields, values) });
  const [was, shall] = [columnsOf(seen.values), columnsOf(next)];
  // what the version before counted is brought up to date with the first save; a closed case keeps what it was closed with
  const isOpen = seen.values.caseState !== closedState || next.caseState !== closedState;
  const isChanged = (name: string): boolean => isMadeByHand || (isOpen && kind.following.refreshed.includes(name)) || !sameCell(kinds[name], was[name], shall[name]);
  const target = Object.fromEntries(Object.keys(kinds).map((name): [string, Cell] => [name, name in shall && isChanged(name) ? shall[name] : writableCell(kind, base, name)]));
  if (isMadeByHand) {
    target.Reference = seen.reference;
  }
  const written = Object.entries(target).filter(([name, cell]) => !sameCell(kinds[name], cell, writableCell(kind, row, name)));
  const look = kind.nextLook(readInstant(String(row.NextActAt ?? '')), next, services.now());
  return {
    ...Object.fromEntries(written), ...kind.views(next), NextActAt: look ? utcSecond(look) : null, AroundDesk: false, DeskSeal: await sealFor(covered(kind), target, form)
  };
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
