import { Temporal } from 'temporal-polyfill';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import { inParts } from '../../platform/sharepoint/filters';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import { mostAgain, type Mark } from './mark';
import { readCase } from '../rules/caseRow';
import { genericEvent, toldAgain } from '../rules/events/makeEvent';
import type { CaseCore, CaseFixed } from '../rules/kind';
import { rebuiltEvents } from '../rules/rebuiltEvents';
import { readEvents, writeEvents, type CaseOfEvents } from './events';
import { caseFromVersions } from './openCase';
import { takeOver } from './handOver';
import { idsACall, modifiedSince, namesOf, newestRows, readRows, readVersions, type LogRow, type RowVersion } from './rows';
import { logItems, type CaseSite, type RowSite } from './site';

/** Rows that one run looks at; the next goes on from there. */
const mostRows = 1000;
/** Without a mark: of what was modified before anybody looked the newest. */
const mostNewest = 200;
/** What a page that is still at work may be about to write by itself is left to it for so long. */
const graceMinutes = 2;

export interface Reconciled {
  /** Rows that were found changed, or made, around the desk. */
  readonly aroundDesk: readonly { readonly logId: number; readonly reference: string }[];
  /** Every row that was modified before this has been looked at, but those of `again`. */
  readonly upTo: Temporal.Instant | undefined;
  /** Ids of rows that could not be looked at: the next run tries them first, and they keep no other row from being looked at. */
  readonly again: readonly number[];
  /** Nothing is left for the next run. */
  readonly isComplete: boolean;
}

/** What was modified since the mark, asked at that moment: every row that was modified before `settledBefore` is among it. */
export interface AskedModified {
  readonly rows: Promise<Awaited<ReturnType<typeof modifiedSince>>>;
  readonly settledBefore: Temporal.Instant;
}

/** Asks for it, so that the question can leave with others; whoever wants it hears of a failure. Nothing is asked without a mark. */
export function askModified(site: RowSite & Pick<CaseSite<CaseCore>, 'services'>, { reconciledUpTo }: Pick<Mark, 'reconciledUpTo'>): AskedModified {
  const settledBefore = site.services.now().subtract({ minutes: graceMinutes });
  const rows = reconciledUpTo === undefined ? Promise.resolve([]) : takeOver(site.services, namesOf(site).modified(reconciledUpTo), () => modifiedSince(site, reconciledUpTo));
  rows.catch(() => undefined);
  return { rows, settledBefore };
}

/**
 * Looks at the rows that were modified since the mark, the longest ago first, and at those that failed before. A row whose seal does not fit, or
 * which somebody restored, gets the mark, stands open and awaits an officer; its seal is left alone, so that the difference stays to be seen. A row
 * that was mended loses the mark. What a save could not write after itself (events, the reporter's state) is written now.
 * @param besides ids of rows that are looked at whatever the mark says: those of the restricted group, of which the mark, that every officer reads, says nothing
 * @param asked what was modified, where it was asked for already
 * @throws DeskError when the log cannot be read; what fails for one row is left for the next run
 */
export async function reconcileRows<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, since: Pick<Mark, 'reconciledUpTo' | 'again'>, besides: readonly number[] = [], asked: AskedModified = askModified(site, since)
): Promise<Reconciled> {
  const { reconciledUpTo } = since;
  const { settledBefore } = asked;
  const found: { logId: number; reference: string }[] = [];
  const again = new Set<number>();
  const look = async (rows: readonly LogRow[]): Promise<void> => {
    for await (const [row, versions] of withVersions(site, rows)) {
      const flagged = await tolerateOne(async () => reconcileOne(site, row, await versions, settledBefore));
      if (flagged === 'failed') {
        // the next run of the group's people looks at its rows anyway
        if (!liesRestricted(row.FileDirRef)) again.add(row.Id);
      } else if (flagged !== undefined) {
        found.push({ logId: row.Id, reference: flagged });
      }
    }
  };
  if (reconciledUpTo === undefined) {
    await look([...(await newestRows(site, mostNewest)), ...(await readRows(site, besides))].filter(firstOf()));
    return { aroundDesk: found, again: [...again].slice(0, mostAgain), upTo: again.size > mostAgain ? undefined : settledBefore, isComplete: again.size === 0 };
  }
  const modified = await asked.rows;
  // of one second all: the mark tells seconds apart, no less
  const last = modified.at(mostRows - 1)?.Modified;
  const now = last === undefined ? modified : modified.filter(({ Modified }) => Modified <= last);
  const ids = [...new Set([...since.again, ...now.map(({ Id }) => Id), ...besides])];
  for (const part of inParts(ids, idsACall)) {
    await look(await takeOver(site.services, namesOf(site).rows(part), () => readRows(site, part)));
  }
  // when all were looked at, nothing else was modified before; what comes late into that time is younger than the grace
  const reached = now.length < modified.length && last !== undefined ? earlier(Temporal.Instant.from(last), settledBefore) : settledBefore;
  return { aroundDesk: found, again: [...again].slice(0, mostAgain), upTo: again.size > mostAgain ? reconciledUpTo : later(reconciledUpTo, reached), isComplete: again.size === 0 && now.length === modified.length };
}

/** Each row once. */
function firstOf(): (row: LogRow) => boolean {
  const seen = new Set<number>();
  return ({ Id }) => seen.size !== seen.add(Id).size;
}

/** Histories that are asked for at once: each may have hundreds of versions. */
const historiesAtOnce = 8;

/** Rows with their versions on the way. */
async function* withVersions(site: RowSite, rows: readonly LogRow[]): AsyncGenerator<readonly [LogRow, Promise<readonly RowVersion[]>]> {
  for (let from = 0; from < rows.length; from += historiesAtOnce) {
    const asked = rows.slice(from, from + historiesAtOnce).map((row) => [row, takeOver(site.services, namesOf(site).versions(row.Id), () => readVersions(site, row.Id))] as const);
    // whoever takes the row hears of a failure
    asked.forEach(([, versions]) => versions.catch(() => undefined));
    yield* asked;
  }
}

function earlier(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) < 0 ? one : other;
}

function later(one: Temporal.Instant | undefined, other: Temporal.Instant): Temporal.Instant {
  return one && Temporal.Instant.compare(one, other) > 0 ? one : other;
}

/** @returns the reference when this call found the row changed around the desk. */
async function reconcileOne<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, row: LogRow, versions: readonly RowVersion[], settledBefore: Temporal.Instant
): Promise<string | undefined> {
  const { services, kind } = site;
  const found = caseFromVersions(kind, row, versions);
  if (found.aroundDesk !== undefined) {
    const wanted = { AroundDesk: true, Standing: 'Open', Awaits: 'Yes' } as const;
    if (row.AroundDesk === true && row.Standing === 'Open' && row.Awaits === 'Yes') {
      return undefined;
    }
    await logItems(site).getById(row.Id).update(wanted, etagOf(row));
    const code = found.aroundDesk === 'made-around-the-desk' ? 'madeAroundTheDesk' : 'changedAroundTheDesk';
    await writeEvents(site, found, [genericEvent(code, { by: versions.at(-1)?.by.name ?? '', changedAt: row.Modified })]);
    return found.reference;
  }
  const wanted = kind.views(found.values);
  if (row.AroundDesk === true || row.Standing !== wanted.Standing || row.Awaits !== wanted.Awaits) {
    await logItems(site).getById(row.Id).update({ AroundDesk: false, ...wanted }, etagOf(row));
  }
  await catchUp(site, found, versions, settledBefore);
  const saved = desksSaves(versions).at(-1)?.version;
  const savedAt = saved && Temporal.Instant.from(saved.at);
  await kind.afterLook(services, found, row, savedAt && Temporal.Instant.compare(savedAt, settledBefore) < 0 ? savedAt : undefined);
  return undefined;
}

/** Events of saves whose own was lost: what changed is told from the version before it. */
async function catchUp<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, of: CaseOfEvents, versions: readonly RowVersion[], settledBefore: Temporal.Instant
): Promise<void> {
  const { services, kind } = site;
  const saves = desksSaves(versions).filter(({ version }) => Temporal.Instant.compare(Temporal.Instant.from(version.at), settledBefore) < 0);
  if (saves.length === 0) {
    return;
  }
  const told = new Set((await readEvents(services, of.reference)).map(({ rowVersion }) => rowVersion));
  for (const { version, before } of saves.filter((save) => !told.has(save.version.label))) {
    const events = rebuiltEvents(kind, readCase(kind.fields, before.row).values, readCase(kind.fields, version.row).values)
      .map(({ kind, fields }) => toldAgain(kind, { version: version.label, changedBy: version.by.name, fields }, Temporal.Instant.from(version.at)));
    await writeEvents(site, of, events, version.label);
  }
}

/** Each save of the desk, with what counted before it. */
function desksSaves(versions: readonly RowVersion[]): readonly { readonly version: RowVersion; readonly before: RowVersion }[] {
  const own = versions.filter(({ isDesks }) => isDesks);
  return own.flatMap((version, index) => (index > 0 && own[index - 1].row.DeskSeal !== version.row.DeskSeal ? [{ version, before: own[index - 1] }] : []));
}

async function tolerateOne<Done>(work: () => Promise<Done>): Promise<Done | 'failed'> {
  try {
    return await work();
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
    return 'failed';
  }
}
