import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import type { Column } from '../../platform/sharepoint/listSchema';
import { breachReports } from '../lists';
import type { StoredReport } from '../rules';
import { reportItems } from '../store/reportItems';

/** A column of the report that its author changed after it was taken in, with both values as SharePoint keeps them. */
export interface ReportChange {
  readonly column: string;
  /** What people read above the column in the list. */
  readonly title: string;
  readonly type: Column['type'];
  readonly before: unknown;
  readonly after: unknown;
}

/** `unknown`: there is a later version, but the one that was taken in is not kept any more. */
export type ReportChanges = readonly ReportChange[] | 'unknown';

/** What only officers write to a report is no change by its author, whoever pressed the button. */
const byOfficers: readonly string[] = ['PublicState', 'DeskToldAt'];
const person = v.object({ LookupId: v.number() });
const version = v.looseObject({ VersionLabel: v.string(), VersionId: v.number(), Editor: v.optional(v.unknown()) });
type Version = v.InferOutput<typeof version>;

/**
 * What the author changed since a version. A version can be later with nothing changed in it: adding a file makes one. What officers write
 * to a report (the state that its author sees, or anything by hand) is no change of the author, so only steps whose editor is the author
 * count, each against the version just before it.
 * @throws DeskError
 */
export async function changesSince(services: DeskServices, report: Pick<StoredReport, 'id' | 'version' | 'authorId'>, fromVersion: string): Promise<ReportChanges> {
  if (report.version === fromVersion) {
    return [];
  }
  const versions = v.parse(v.array(version), await reportItems(services).getById(report.id).versions.top(500)()).sort((one, other) => one.VersionId - other.VersionId);
  const from = versions.findIndex(({ VersionLabel }) => VersionLabel === fromVersion);
  const to = versions.findIndex(({ VersionLabel }) => VersionLabel === report.version);
  if (from < 0 || to < 0) {
    return 'unknown';
  }
  const changes = new Map<string, ReportChange>();
  for (let index = from + 1; index <= to; index++) {
    if (isBy(versions[index], report.authorId)) {
      stepChanges(versions[index - 1], versions[index]).forEach((change) => changes.set(change.column, { ...change, before: (changes.get(change.column) ?? change).before }));
    }
  }
  return Object.keys(breachReports.columns).flatMap((name) => changes.get(name) ?? []).filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

function isBy(each: Version, authorId: number): boolean {
  const editor = v.safeParse(person, each.Editor);
  // a version that does not say by whom is taken for the author's: a change too many is shown, never one too few
  return !editor.success || editor.output.LookupId === authorId;
}

function stepChanges(one: Version, other: Version): readonly ReportChange[] {
  return Object.entries(breachReports.columns).filter(([name]) => !byOfficers.includes(name)).flatMap(([name, column]): ReportChange[] => {
    const property = column.type === 'user' ? `${name}Id` : name;
    const [before, after] = [plain(one[property] ?? one[name]), plain(other[property] ?? other[name])];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ column: name, title: column.title, type: column.type, before, after }];
  });
}

/** SharePoint hands back an empty text as null or as nothing. */
function plain(value: unknown): unknown {
  return value === undefined || value === '' ? null : value;
}
