import { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../calendar';
import { columnKinds, readCase } from '../rules/caseRow';
import { sameCell } from '../rules/cells';
import { differencesOf, type CaseDifference } from '../rules/differences';
import { sealedKinds, type Case, type CaseCore, type CaseFixed, type CaseRules } from '../rules/kind';
import type { AroundDeskChange, HistoryEntry } from './contract';
import { readEvents, type StoredEvent } from './events';
import { countedVersion, readVersions, type RowVersion } from './rows';
import type { CaseSite } from './site';

/** What differs between two states of a row, field by field; columns that follow from the fields only when no field explains them. */
export function rowDifferences<V extends CaseCore, F extends CaseFixed>(kind: CaseRules<V, F>, before: RowVersion, after: RowVersion): readonly CaseDifference[] {
  const kinds = sealedKinds(kind);
  const fields = differencesOf(kind.fields, readCase(kind.fields, before.row).values, readCase(kind.fields, after.row).values);
  // what set-up counted again by newer rules has no field of its own that explains it
  const explained = after.isDesks && fields.length > 0;
  const columns = [...Object.keys(columnKinds(kind.fixed)), ...(explained ? [] : Object.keys(kind.following.kinds))]
    .filter((name) => !sameCell(kinds[name], before.cells[name], after.cells[name]));
  return [...fields, ...columns.map((name) => ({ field: name, before: before.cells[name], after: after.cells[name] }))];
}

/**
 * What happened on a case, oldest first: how it came in, the events, and each version of the row that no event tells of.
 * @throws DeskError
 */
export async function readHistory<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>): Promise<readonly HistoryEntry[]> {
  const { services, kind } = site;
  const [events, all, first] = await Promise.all([readEvents(services, found.reference), readVersions(site, found.logId), kind.historyBegins(services, found)]);
  const versions = found.isRestricted && isMadeInTwo(kind, all) ? all.slice(1) : all;
  const told = new Set(events.map(({ rowVersion }) => rowVersion));
  const entries: HistoryEntry[] = [
    ...first,
    ...onlyOnce(events).map((event) => historyEntry({ source: 'event', kind: event.kind, at: momentOr(event.eventAt, event.created), by: event.by, code: event.code, values: event.values, title: event.title, details: event.details })),
    ...versions.flatMap((version, index): HistoryEntry[] => {
      const before = versions[index - 1];
      const changes = before ? rowDifferences(kind, before, version) : [];
      const isTold = told.has(version.label) || (!before && version.isDesks);
      return isTold || (before !== undefined && changes.length === 0)
        ? []
        : [historyEntry({ source: 'version', kind: version.isDesks ? 'changed' : before ? 'changed around the desk' : 'made around the desk', at: momentOr(version.at, version.at), by: version.by.name, changes, sealed: version.isDesks })];
    })
  ];
  return entries.map((each, index) => ({ each, index })).sort((one, other) => Temporal.Instant.compare(one.each.at, other.each.at) || one.index - other.index).map(({ each }) => each);
}

/**
 * Whether the desk made the row as it makes restricted ones: in a folder with its texts first, and then, by the same page, what a form does not take
 * and the seal. Where the second write changed anything that the first had said, somebody else was there.
 */
function isMadeInTwo<V extends CaseCore, F extends CaseFixed>(kind: CaseRules<V, F>, [first, second]: readonly (RowVersion | undefined)[]): boolean {
  const isEmpty = ({ before }: CaseDifference): boolean => before === undefined || before === null || before === '';
  return first !== undefined && second !== undefined && !first.isDesks && !first.row.DeskSeal && second.isDesks && first.by.id === second.by.id
    && rowDifferences(kind, first, second).every(isEmpty);
}

/** A line of a history, with what is known of it. */
export function historyEntry(known: Partial<HistoryEntry> & Pick<HistoryEntry, 'source' | 'kind' | 'at'>): HistoryEntry {
  return { by: '', code: '', values: {}, title: '', details: '', changes: [], sealed: true, ...known };
}

/** A stored moment, or the stamp of its row where that is none. */
export function momentOr(text: string, otherwise: string): Temporal.Instant {
  return readInstant(text) ?? readInstant(otherwise) ?? Temporal.Instant.fromEpochMilliseconds(0);
}

/** Also by a page of the version before, in English words. */
const isToldAgain = ({ code, title }: StoredEvent): boolean => code === 'toldAgain' || (code === '' && title.startsWith('Told again from version '));

/** Two pages may have rebuilt one lost event at the same moment. */
function onlyOnce(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const seen = new Set<string>();
  return events.filter((event) => {
    const key = JSON.stringify([event.rowVersion, event.kind, ...(isToldAgain(event) ? ['again'] : [event.code, event.values, event.code === '' ? event.title : '', event.details])]);
    const isFirst = event.rowVersion === '' || !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/**
 * What was changed around the desk, against what counts, by whoever changed it last; undefined when nothing was. For a row that was made by
 * hand there is nothing to compare with, so every field of it that is filled stands as a change.
 * @throws DeskError
 */
export async function readAroundDesk<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>): Promise<AroundDeskChange | undefined> {
  if (found.aroundDesk === undefined) {
    return undefined;
  }
  const versions = await readVersions(site, found.logId);
  const current = versions.at(-1);
  if (!current) {
    return undefined;
  }
  const counted = countedVersion(versions);
  const last = lastChanged(counted ? versions.slice(versions.indexOf(counted)) : versions) ?? current;
  const inColumns = counted ? rowDifferences(site.kind, counted, current) : differencesOf(site.kind.fields, found.values, readCase(site.kind.fields, current.row).values);
  const { aroundDesk: around, values } = found;
  const isMoved = typeof around === 'object' && around.restricted !== values.restricted && !inColumns.some(({ field }) => field === 'restricted');
  const changes = isMoved ? [...inColumns, { field: 'restricted', before: values.restricted, after: around.restricted }] : inColumns;
  return { by: last.by.name, at: momentOr(last.at, last.at), changes };
}

/** Versions in which nothing that counts changed are the desk's own notes, such as the mark. */
function lastChanged(versions: readonly RowVersion[]): RowVersion | undefined {
  return [...versions.keys()].reverse().map((index) => ({ version: versions[index], before: versions[index - 1] }))
    .find(({ version, before }) => before === undefined || JSON.stringify(before.cells) !== JSON.stringify(version.cells) || before.row.DeskSeal !== version.row.DeskSeal)?.version;
}
