import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { rowsOfIds } from '../../casework/store/rows';
import '../../platform/sharepoint/pnpOfficer';
import { reportItems } from './reportItems';

const text = v.nullish(v.string(), '');
const row = v.object({ Id: v.number(), OData__UIVersionString: text, FurtherInformation: text });
const version = v.array(v.object({ VersionLabel: v.string(), FurtherInformation: text }));

/** A report to which its reporter added something, at any time. */
export interface AddedReport {
  readonly reportId: number;
  readonly version: string;
  readonly furtherInformation: string;
}

/** Of these reports, those to which something was added. @throws DeskError */
export async function readAddedReports(services: DeskServices, reportIds: readonly number[]): Promise<readonly AddedReport[]> {
  const read = await rowsOfIds(() => reportItems(services), reportIds, Object.keys(row.entries));
  return v.parse(v.array(row), read).filter(({ FurtherInformation }) => (FurtherInformation ?? '').trim() !== '')
    .map(({ Id, OData__UIVersionString, FurtherInformation }) => ({ reportId: Id, version: OData__UIVersionString ?? '', furtherInformation: FurtherInformation ?? '' }));
}

/**
 * Whether something was added to a report after the version that an officer has read. The desk writes to a report too (the state that its
 * reporter sees), so a newer version alone says nothing. A version that is not kept any more has been read by nobody who could be asked.
 * @throws DeskError
 */
export async function isUnread(services: DeskServices, report: AddedReport, seen: string): Promise<boolean> {
  if (report.version === seen) {
    return false;
  }
  const read: unknown = await reportItems(services).getById(report.reportId).versions.top(500)();
  const then = v.parse(version, read).find(({ VersionLabel }) => VersionLabel === seen);
  return then === undefined || (then.FurtherInformation ?? '').trim() !== report.furtherInformation.trim();
}
