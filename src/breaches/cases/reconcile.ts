import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import { mostAgain, type Mark } from '../intake/mark';
import { logItems } from '../intake/officer';
import type { BreachLogRow } from '../lists';
import { caseEvent, columnsToCase, publicStateOf, rebuiltEvents, toldAgain, viewColumns, type BreachCase, type BreachReference } from '../rules';
import { reportItems } from '../store/reportItems';
import { readEvents, writeEvents } from '../../casework/store/events';
import { idsACall, modifiedSince, newestRows, readRows, readVersions, type LogRow, type RowVersion } from '../../casework/store/rows';
import { caseFromVersions } from '../../casework/store/openCase';
import { breachKind, breachSite, tellReporter } from './kind';

/** Rows that one run looks at; the next goes on from there. */
const mostRows = 1000;
/** Without a mark: of what was modified before anybody looked the newest. */
const mostNewest = 200;
/** What a page that is still at work may be about to write by itself is left to it for so long. */
const graceMinutes = 2;

export interface Reconciled {
  /** Rows that were found changed, or made, around the desk. */
  readonly aroundDesk: readonly { readonly logId: number; readonly reference: BreachReference }[];
  /** Every row that was modified before this has been looked at, but those of `again`. */
  readonly upTo: Temporal.Instant | undefined;
  /** Ids of rows that could not be looked at: the next run tries them first, and they keep no other row from being looked at. */
  readonly again: readonly number[];
}

/**
 * Looks at the rows that were modified since the mark, the longest ago first, and at those that failed before. A row whose seal does not fit, or
 * which somebody restored, gets the mark, stands open and awaits an officer; its seal is left alone, so that the difference stays to be seen. A row
 * that was mended loses the mark. What a save could not write after itself (events, the reporter's state) is written now.
 * @throws DeskError when the log cannot be read; what fails for one row is left for the next run
 */
export async function reconcileRows(services: DeskServices, since: Pick<Mark, 'reconciledUpTo' | 'again'>): Promise<Reconciled> {
  const { reconciledUpTo } = since;
  const settledBefore = services.now().subtract({ minutes: graceMinutes });
  const found: { logId: number; reference: BreachReference }[] = [];
  const again = new Set<number>();
  const look = async (rows: readonly LogRow[]): Promise<void> => {
    for await (const [row, versions] of withVersions(services, rows)) {
      const flagged = await tolerateOne(async () => reconcileOne(services, row, await versions, settledBefore));
      if (flagged === 'failed') {
        again.add(row.Id);
      } else if (flagged !== undefined) {
        found.push({ logId: row.Id, reference: flagged });
      }
    }
  };
  if (reconciledUpTo === undefined) {
    await look(await newestRows(breachSite(services), mostNewest));
    return { aroundDesk: found, again: [...again].slice(0, mostAgain), upTo: again.size > mostAgain ? undefined : settledBefore };
  }
  const modified = await modifiedSince(breachSite(services), reconciledUpTo);
  // of one second all: the mark tells seconds apart, no less
  const last = modified.at(mostRows - 1)?.Modified;
  const now = last === undefined ? modified : modified.filter(({ Modified }) => Modified <= last);
  const ids = [...new Set([...since.again, ...now.map(({ Id }) => Id)])];
  for (let from = 0; from < ids.length; from += idsACall) {
    await look(await readRows(breachSite(services), ids.slice(from, from + idsACall)));
  }
  // when all were looked at, nothing else was modified before; what comes late into that time is younger than the grace
  const reached = now.length < modified.length && last !== undefined ? earlier(Temporal.Instant.from(last), settledBefore) : settledBefore;
  return { aroundDesk: found, again: [...again].slice(0, mostAgain), upTo: again.size > mostAgain ? reconciledUpTo : later(reconciledUpTo, reached) };
}

/** Histories that are asked for at once: each may have hundreds of versions. */
const historiesAtOnce = 8;

/** Rows with their versions on the way. */
async function* withVersions(services: DeskServices, rows: readonly LogRow[]): AsyncGenerator<readonly [LogRow, Promise<readonly RowVersion[]>]> {
  for (let from = 0; from < rows.length; from += historiesAtOnce) {
    const asked = rows.slice(from, from + historiesAtOnce).map((row) => [row, readVersions(breachSite(services), row.Id)] as const);
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
async function reconcileOne(services: DeskServices, row: LogRow, versions: readonly RowVersion[], settledBefore: Temporal.Instant): Promise<BreachReference | undefined> {
  const found = caseFromVersions(breachKind, row, versions);
  if (found.aroundDesk !== undefined) {
    const wanted = { AroundDesk: true, Standing: 'Open', Awaits: 'Yes' } as const;
    if (row.AroundDesk === true && row.Standing === 'Open' && row.Awaits === 'Yes') {
      return undefined;
    }
    await logItems(services).getById(row.Id).update(wanted satisfies Partial<BreachLogRow>, etagOf(row));
    const code = found.aroundDesk === 'made-around-the-desk' ? 'madeAroundTheDesk' : 'changedAroundTheDesk';
    await writeEvents(breachSite(services), found.reference, [caseEvent(code, { by: versions.at(-1)?.by.name ?? '', changedAt: row.Modified })], '');
    return found.reference;
  }
  const wanted = viewColumns(found.values);
  if (row.AroundDesk === true || row.Standing !== wanted.Standing || row.Awaits !== wanted.Awaits) {
    await logItems(services).getById(row.Id).update({ AroundDesk: false, ...wanted } satisfies Partial<BreachLogRow>, etagOf(row));
  }
  await lookAgain(services, found, row);
  await catchUp(services, found.reference, versions, settledBefore);
  await catchUpReport(services, found, versions, settledBefore);
  return undefined;
}

/** So long after a report its row says that files may still come, and when to look: taking in leaves it so. */
const lookedAfterMinutes = 60;

/** A row of a report of this hour that says that nothing is to be looked for cannot be what taking in left: files and messages are looked at again. */
async function lookAgain(services: DeskServices, { reportId, reportedAt }: BreachCase, row: LogRow): Promise<void> {
  const isYoung = reportedAt !== undefined && Temporal.Instant.compare(services.now(), reportedAt.add({ minutes: lookedAfterMinutes })) < 0;
  if (reportId > 0 && isYoung && (row.EvidenceSettled === true || !row.TryAt)) {
    const changes = { EvidenceSettled: false, TryAt: utcSecond(services.now()) } satisfies Partial<BreachLogRow>;
    await logItems(services).getById(row.Id).update(changes);
  }
}

/** Events of saves whose own was lost: what changed is told from the version before it. */
async function catchUp(services: DeskServices, reference: BreachReference, versions: readonly RowVersion[], settledBefore: Temporal.Instant): Promise<void> {
  const saves = desksSaves(versions).filter(({ version }) => Temporal.Instant.compare(Temporal.Instant.from(version.at), settledBefore) < 0);
  if (saves.length === 0) {
    return;
  }
  const told = new Set((await readEvents(services, reference)).map(({ rowVersion }) => rowVersion));
  for (const { version, before } of saves.filter((save) => !told.has(save.version.label))) {
    const events = rebuiltEvents(columnsToCase(before.row).values, columnsToCase(version.row).values)
      .map(({ kind, fields }) => toldAgain(kind, { version: version.label, changedBy: version.by.name, fields }, Temporal.Instant.from(version.at)));
    await writeEvents(breachSite(services), reference, events, version.label);
  }
}

/** Each save of the desk, with what counted before it. */
function desksSaves(versions: readonly RowVersion[]): readonly { readonly version: RowVersion; readonly before: RowVersion }[] {
  const own = versions.filter(({ isDesks }) => isDesks);
  return own.flatMap((version, index) => (index > 0 && own[index - 1].row.DeskSeal !== version.row.DeskSeal ? [{ version, before: own[index - 1] }] : []));
}

const reporterState = v.object({ PublicState: v.nullish(v.string(), 'Received') });

async function catchUpReport(services: DeskServices, found: BreachCase, versions: readonly RowVersion[], settledBefore: Temporal.Instant): Promise<void> {
  // of a row that nobody has saved since it was taken in there is nothing to tell
  const last = desksSaves(versions).at(-1)?.version;
  if (found.reportId === 0 || !last || Temporal.Instant.compare(Temporal.Instant.from(last.at), settledBefore) >= 0) {
    return;
  }
  try {
    const { PublicState } = v.parse(reporterState, await reportItems(services).getById(found.reportId).select('PublicState')());
    if ((PublicState ?? 'Received') !== publicStateOf(found.values.caseState)) {
      await tellReporter(services, found);
    }
  } catch (error) {
    // a report that was deleted under the retention rule has nobody left to tell
    if (!isDeskError(error, 'not-found')) {
      throw error;
    }
  }
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
