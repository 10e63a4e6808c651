import type { DeskServices } from '../../platform/host/services';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import { unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { columnsToReport, readAsOne, reportExpand, reportSelect, type ReadAsOne, type StoredReport } from '../rules';
import { reportItems } from '../store/reportItems';

export interface ReportRead {
  readonly report: StoredReport;
  readonly hasFiles: boolean;
}

/** A row that was read with `FileDirRef`: where it lies says whether it is restricted, and no column of it. */
function asReport(row: object): StoredReport {
  return { ...columnsToReport(row), restricted: liesRestricted(Reflect.get(row, 'FileDirRef')) ? true : undefined };
}

/** @throws DeskError `not-found` when the report is gone. */
export async function readReport(services: DeskServices, reportId: number): Promise<ReportRead> {
  const row = await reportItems(services).getById(reportId).select(...reportSelect, 'ExternalId', 'Attachments', 'FileDirRef').expand(...reportExpand)<object>();
  return { report: asReport(row), hasFiles: Reflect.get(row, 'Attachments') === true };
}

/** Undefined for a report that the site owner has deleted under the retention rule. */
export async function readReportOrNone(services: DeskServices, reportId: number): Promise<ReportRead | undefined> {
  return unlessRefused(['not-found'], undefined, () => readReport(services, reportId));
}

/** The report among all with its GUID: which one it repeats, if any. One that lies elsewhere is another: its author chose again who sees it after a try that had arrived. */
export async function readWithRepeats(services: DeskServices, report: StoredReport): Promise<ReadAsOne> {
  if (report.reportGuid === '' || report.unreadable.includes('ReportGuid')) {
    return { report, repeatOf: undefined };
  }
  const rows: object[] = await reportItems(services)
    .filter(`ReportGuid eq '${report.reportGuid}'`).select(...reportSelect, 'FileDirRef').expand(...reportExpand).orderBy('Id').top(50)();
  const found = readAsOne(rows.map(asReport).filter(({ restricted }) => restricted === report.restricted)).find((each) => each.report.id === report.id);
  return found ?? { report, repeatOf: undefined };
}
