import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { filterValue, inParts } from '../../platform/sharepoint/filters';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { stopIfAsked } from '../../platform/sharepoint/stopIfAsked';
import type { ImportRow, There } from '../rules/bringIn/table';
import type { CommandContext, CommandResult } from '../rules/command';
import type { Case } from '../rules/kind';
import { CaseConflictError } from '../store/failures';
import { openCaseStore } from '../store/openCaseStore';
import { logItems } from '../store/site';
import type { Intake, IntakeKind, IntakeSite, IntakeTypes } from './contract';
import { officerIds } from './officersRow';
import { takeIn } from './takeIn';

/** So many numbers fit into one address. */
const idsACall = 15;

/** How an import works on a kind of case; told by its room. */
export interface BringInKind<T extends IntakeTypes, Row extends ImportRow, About> {
  readonly kind: IntakeKind<T>;
  /** The intake whose list has `ExternalId`, an indexed column, in which the number elsewhere stands. */
  readonly intake: Intake<T>;
  /** A row as columns of that list. */
  columns(services: DeskServices, row: Row, about: About): Readonly<Record<string, unknown>>;
  /** What a register says happened to the case, by the rules of the room; undefined where there is nothing to bring in, or somebody has worked on it since. */
  former(row: Row, found: Case<T['values'], T['fixed']>, context: CommandContext): CommandResult<T['values']> | undefined;
  /** Whether a register says of the row that something happened. */
  hasFormer(row: Row): boolean;
}

/** The same on a site. */
export interface BringInSite<T extends IntakeTypes, Row extends ImportRow, About> {
  readonly services: DeskServices;
  readonly how: BringInKind<T, Row, About>;
  readonly me: CommandContext['me'];
}

/** How somebody follows a long run, and stops it. */
export interface Following {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

const rowsThere = v.array(v.object({ Id: v.number(), ExternalId: v.nullish(v.string(), ''), AuthorId: v.nullish(v.number(), 0) }));

interface ListSite {
  readonly services: DeskServices;
  readonly how: { readonly intake: { readonly list: { readonly path: string } } };
}

const intakeItems = ({ services, how }: ListSite): IItems => deskList(services.sp, services.siteUrl, how.intake.list).items;

/**
 * Which of these numbers the intake has already, each with the first row that has it, of rows that an officer added: what somebody else wrote into that column
 * keeps nothing out.
 * @throws DeskError; DOMException `AbortError` when it was stopped
 */
export async function readThere(site: ListSite, externalIds: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, number>> {
  const officers = await officerIds(site.services);
  const there = new Map<string, number>();
  for (const ids of inParts(externalIds, idsACall)) {
    stopIfAsked(signal);
    const filter = ids.map((id) => `ExternalId eq ${filterValue(id)}`).join(' or ');
    const read: unknown = await intakeItems(site).filter(filter).select('Id', 'ExternalId', 'AuthorId').orderBy('Id').top(500)();
    for (const { Id, ExternalId, AuthorId } of v.parse(rowsThere, read)) {
      const id = ExternalId ?? '';
      if (officers.has(AuthorId ?? 0) && !there.has(id)) there.set(id, Id);
    }
  }
  return there;
}

/** Whether rows that this person adds would be believed to be of an import: the officers' group lists them. @throws DeskError */
export const isBelieved = async ({ services, me }: { readonly services: DeskServices; readonly me: CommandContext['me'] }): Promise<boolean> => (await officerIds(services)).has(me.id);

/** How much of the rows is there: of those of which a register says more, whether the log has it. @throws DeskError */
export async function lookThere<T extends IntakeTypes, Row extends ImportRow, About>(site: BringInSite<T, Row, About>, rows: readonly Row[]): Promise<There> {
  const there = await readThere(site, rows.map(({ externalId }) => externalId));
  const told = rows.filter((row) => there.has(row.externalId) && site.how.hasFormer(row));
  const cases = await casesOf(site, told.flatMap(({ externalId }) => there.get(externalId) ?? []));
  const standing = new Map<string, 'all' | 'not-all'>([...there.keys()].map((id) => [id, 'all']));
  for (const row of told) {
    const found = cases.get(there.get(row.externalId) ?? 0);
    // a row that is not in the log yet comes into it first
    if (!found || site.how.former(row, found, contextOf(site)) !== undefined) standing.set(row.externalId, 'not-all');
  }
  return standing;
}

/**
 * Adds rows to the intake one after the other, each looked for by its number shortly before: stopped anywhere it is run again and adds those that are missing. Of two
 * officers who do it at the same moment both may add a row; in the log the later one is a repeat of the first (`repeatOfImport`).
 * @returns how many were added
 * @throws DeskError; DOMException `AbortError` when it was stopped
 */
export async function bringIn<T extends IntakeTypes, Row extends ImportRow, About>(
  site: BringInSite<T, Row, About>, toAdd: readonly Row[], about: About, { signal, onProgress }: Following = {}
): Promise<number> {
  let [added, looked] = [0, 0];
  for (const rows of inParts(toAdd, idsACall)) {
    // an answer that was lost, or a colleague with the same file
    const there = await readThere(site, rows.map(({ externalId }) => externalId), signal);
    for (const row of rows) {
      stopIfAsked(signal);
      if (!there.has(row.externalId)) {
        await intakeItems(site).add({ ...site.how.columns(site.services, row, about), Source: 'Import', ExternalId: row.externalId });
        added += 1;
      }
      looked += 1;
      onProgress?.(looked, toAdd.length);
    }
  }
  return added;
}

/** Adds what was brought in to the log, as an officers' page does when it opens. @throws DeskError */
export const addToLog = async <T extends IntakeTypes>(services: DeskServices, kind: IntakeKind<T>): Promise<void> => {
  const site: IntakeSite<T> = { services, kind };
  await takeIn(site, { looks: true });
};

/** A row of which the register's own words could not be brought in, and why: a problem of the rules, or that somebody saved at the same moment. */
export interface NotFinished {
  readonly line: number;
  readonly reference: string;
  readonly code: string;
}

export interface Finished {
  readonly done: number;
  readonly left: readonly NotFinished[];
}

/**
 * Brings in what a register says happened to rows that are in the log, each in one save with its events: stopped anywhere it is run again and goes on, and what is there
 * already is left as it is. Rows that are not in the log yet wait for the next run.
 * @throws DeskError; DOMException `AbortError` when it was stopped
 */
export async function bringInFormer<T extends IntakeTypes, Row extends ImportRow, About>(
  site: BringInSite<T, Row, About>, rows: readonly Row[], { signal, onProgress }: Following = {}
): Promise<Finished> {
  const told = rows.filter((row) => site.how.hasFormer(row));
  const there = await readThere(site, told.map(({ externalId }) => externalId), signal);
  const store = openCaseStore(site.services, site.how.kind);
  const left: NotFinished[] = [];
  let [done, looked] = [0, 0];
  for (const part of inParts(told, idsACall)) {
    const cases = await casesOf(site, part.flatMap(({ externalId }) => there.get(externalId) ?? []));
    for (const row of part) {
      stopIfAsked(signal);
      const found = cases.get(there.get(row.externalId) ?? 0);
      const result = found ? site.how.former(row, found, contextOf(site)) : undefined;
      if (!found) left.push({ line: row.line, reference: '', code: 'not-in-the-log' });
      else if (result && !result.ok) left.push({ line: row.line, reference: found.reference, code: result.problems[0]?.code ?? 'other' });
      else if (result?.ok) {
        const isSaved = await savedUnlessChanged(() => store.saveCase(found, result.next, result.events));
        if (isSaved) done += 1;
        else left.push({ line: row.line, reference: found.reference, code: 'changed-meanwhile' });
      }
      looked += 1;
      onProgress?.(looked, told.length);
    }
  }
  return { done, left };
}

/** A colleague who works on the case at the same moment knows better than an old register. */
async function savedUnlessChanged(save: () => Promise<unknown>): Promise<boolean> {
  try {
    await save();
    return true;
  } catch (error) {
    if (error instanceof CaseConflictError) return false;
    throw error;
  }
}

const logged = v.array(v.looseObject({ Id: v.number() }));

/** The cases that rows of the intake opened, by the id of the row. */
async function casesOf<T extends IntakeTypes, Row extends ImportRow, About>({ services, how }: BringInSite<T, Row, About>, intakeIds: readonly number[]): Promise<ReadonlyMap<number, Case<T['values'], T['fixed']>>> {
  const site = { services, kind: how.kind };
  const { origin } = how.intake;
  const rowOf = new Map<number, number>();
  for (const ids of inParts(intakeIds, idsACall)) {
    const read: unknown = await logItems(site).filter(ids.map((id) => `${origin} eq ${id}`).join(' or ')).select('Id', origin).top(500)();
    v.parse(logged, read).forEach((row) => rowOf.set(row.Id, Number(row[origin])));
  }
  const cases = await openCaseStore(services, how.kind).openCases([...rowOf.keys()]);
  return new Map(cases.map((found) => [rowOf.get(found.logId) ?? 0, found]));
}

const contextOf = ({ services, me }: { readonly services: DeskServices; readonly me: CommandContext['me'] }): CommandContext => ({ now: services.now(), me });
