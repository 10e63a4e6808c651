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

const version = v.looseObject({ VersionLabel: v.string() });

/** What the desk itself writes to a report is no change by its author. */
const byOfficers: readonly string[] = ['PublicState'];

/**
 * What the author changed since the version that was taken in. A version can be later with nothing changed in it: adding a
 * file makes one, and so does the state that officers write for the reporter.
 * @throws DeskError
 */
export async function changesSince(services: DeskServices, report: Pick<StoredReport, 'id' | 'version'>, takenVersion: string): Promise<ReportChanges> {
  if (report.version === takenVersion) {
    return [];
  }
  const versions = v.parse(v.array(version), await reportItems(services).getById(report.id).versions.top(500)());
  const taken = versions.find(({ VersionLabel }) => VersionLabel === takenVersion);
  const current = versions.find(({ VersionLabel }) => VersionLabel === report.version);
  if (!taken || !current) {
    return 'unknown';
  }
  return Object.entries(breachReports.columns)
    .filter(([name]) => !byOfficers.includes(name))
    .flatMap(([name, column]): ReportChange[] => {
      const property = column.type === 'user' ? `${name}Id` : name;
      const [before, after] = [plain(taken[property]), plain(current[property])];
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ column: name, title: column.title, type: column.type, before, after }];
    });
}

/** SharePoint hands back an empty text as null or as nothing. */
function plain(value: unknown): unknown {
  return value === undefined || value === '' ? null : value;
}
