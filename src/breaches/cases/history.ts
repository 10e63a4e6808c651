import { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { columnsToCase, differencesOf, sameCell, sealedColumns, type BreachCase, type CaseColumn, type CaseDifference, type SealedColumn } from '../rules';
import type { AroundDeskChange, HistoryEntry } from './contract';
import { readEvents, type StoredEvent } from '../../casework/store/events';
import { reporterNamed } from './reported';
import { countedVersion, readVersions, type RowVersion } from '../../casework/store/rows';
import { breachSite } from './kind';

/** Columns of the row that are not fields of the case: fixed at taking in, or following from the fields. */
const besides: readonly SealedColumn[] = ['Reference', 'ReportId', 'ReportGuid', 'ReportedAt', 'NoticedAt', 'NameWithheld', 'ReportVersion', 'RepeatOfReportId'];
const following: readonly CaseColumn[] = ['Title', 'IncidentGroup', 'DueAt', 'ClockState', 'SeverityScore', 'SeverityBand'];

/** What differs between two states of a row, field by field; derived columns only when no field explains them. */
export function rowDifferences(before: RowVersion, after: RowVersion): readonly CaseDifference[] {
  const fields = differencesOf(columnsToCase(before.row).values, columnsToCase(after.row).values);
  // what set-up counted again by newer rules has no field of its own that explains it
  const explained = after.isDesks && fields.length > 0;
  const columns = [...besides, ...(explained ? [] : following)].filter((name) => !sameCell(sealedColumns[name], before.cells[name], after.cells[name]));
  return [...fields, ...columns.map((name) => ({ field: name, before: before.cells[name], after: after.cells[name] }))];
}

/**
 * What happened on a case, oldest first: the report, the events, and each version of the row that no event tells of.
 * @throws DeskError
 */
export async function readHistory(services: DeskServices, found: BreachCase): Promise<readonly HistoryEntry[]> {
  const [events, versions, reporter] = await Promise.all([readEvents(services, found.reference), readVersions(breachSite(services), found.logId), reporterNamed(services, found)]);
  const told = new Set(events.map(({ rowVersion }) => rowVersion));
  const entries: HistoryEntry[] = [
    ...(found.reportedAt ? [entry({ source: 'report', kind: 'reported', at: found.reportedAt, by: reporter })] : []),
    ...onlyOnce(events).map((event) => entry({ source: 'event', kind: event.kind, at: when(event.eventAt, event.created), by: event.by, title: event.title, details: event.details })),
    ...versions.flatMap((version, index): HistoryEntry[] => {
      const before = versions[index - 1];
      const changes = before ? rowDifferences(before, version) : [];
      const isTold = told.has(version.label) || (!before && version.isDesks);
      return isTold || (before !== undefined && changes.length === 0)
        ? []
        : [entry({ source: 'version', kind: version.isDesks ? 'changed' : before ? 'changed around the desk' : 'made around the desk', at: when(version.at, version.at), by: version.by.name, changes, sealed: version.isDesks })];
    })
  ];
  return entries.map((each, index) => ({ each, index })).sort((one, other) => Temporal.Instant.compare(one.each.at, other.each.at) || one.index - other.index).map(({ each }) => each);
}

function entry(known: Partial<HistoryEntry> & Pick<HistoryEntry, 'source' | 'kind' | 'at'>): HistoryEntry {
  return { by: '', title: '', details: '', changes: [], sealed: true, ...known };
}

function when(text: string, otherwise: string): Temporal.Instant {
  return readInstant(text) ?? readInstant(otherwise) ?? Temporal.Instant.fromEpochMilliseconds(0);
}

/** Two pages may have rebuilt one lost event at the same moment. */
function onlyOnce(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const key = JSON.stringify([event.rowVersion, event.kind, event.title, event.details]);
    const isFirst = event.rowVersion === '' || !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/** The scores that the desk wrote, oldest first, each where it changed. @throws DeskError */
export async function readSeverityHistory(services: DeskServices, found: BreachCase): Promise<readonly { readonly at: Temporal.Instant; readonly by: string; readonly score: number; readonly band: string }[]> {
  const scored = (await readVersions(breachSite(services), found.logId)).filter(({ isDesks, cells }) => isDesks && typeof cells.SeverityScore === 'number');
  return scored
    .filter(({ cells }, index) => index === 0 || cells.SeverityScore !== scored[index - 1].cells.SeverityScore || cells.SeverityFile !== scored[index - 1].cells.SeverityFile)
    .map(({ at, by, cells }) => ({ at: when(at, at), by: by.name, score: Number(cells.SeverityScore), band: String(cells.SeverityBand ?? '') }));
}

/**
 * What was changed around the desk, against what counts, by whoever changed it last; undefined when nothing was. For a row that was made by
 * hand there is nothing to compare with, so every field of it that is filled stands as a change.
 * @throws DeskError
 */
export async function readAroundDesk(services: DeskServices, found: BreachCase): Promise<AroundDeskChange | undefined> {
  if (found.aroundDesk === undefined) {
    return undefined;
  }
  const versions = await readVersions(breachSite(services), found.logId);
  const current = versions.at(-1);
  if (!current) {
    return undefined;
  }
  const counted = countedVersion(versions);
  const last = lastChanged(counted ? versions.slice(versions.indexOf(counted)) : versions) ?? current;
  const changes = counted ? rowDifferences(counted, current) : differencesOf(found.values, columnsToCase(current.row).values);
  return { by: last.by.name, at: when(last.at, last.at), changes };
}

/** Versions in which nothing that counts changed are the desk's own notes, such as the mark. */
function lastChanged(versions: readonly RowVersion[]): RowVersion | undefined {
  return [...versions.keys()].reverse().map((index) => ({ version: versions[index], before: versions[index - 1] }))
    .find(({ version, before }) => before === undefined || JSON.stringify(before.cells) !== JSON.stringify(version.cells) || before.row.DeskSeal !== version.row.DeskSeal)?.version;
}
