import * as v from 'valibot';
import { notYetWritten, type StaffForm } from '../../casework/staff/staffForm';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import { breachPlaces } from '../lists/paths';
import { columnsToReport, reportExpand, reportSelect, reportToColumns, type ReportColumns } from '../rules/keeping';
import type { BreachReport } from '../rules/reporting';

const afterwards: readonly (keyof ReportColumns)[] = ['HappenedAt', 'NoticedAt', 'ToldAt', 'LineManagerId'];

/** How a report of a breach is saved. A moment that is not written yet is read as none (`columnsToReport`). */
export const reportForm: StaffForm<BreachReport> = {
  list: breachPlaces.reports,
  guid: 'ReportGuid',
  toColumns: (report) => ({ ...reportToColumns(report) }),
  select: reportSelect,
  expand: reportExpand,
  columnsIn: (row) => ({ ...reportToColumns(columnsToReport(row)) }),
  afterwards,
  meanwhile: { NoticedAt: notYetWritten },
  complete: withManagerId
};

const person = v.object({ Id: v.number() });

/**
 * With the line manager's id on this site; asked for again it gives the same one. Without the right to name people on the site
 * the column stays empty: the reporter's page tells the manager all the same.
 */
async function withManagerId(services: DeskServices, report: BreachReport): Promise<BreachReport> {
  const { lineManager } = report;
  if (!lineManager || report.nameWithheld || lineManager.id !== undefined) {
    return report;
  }
  try {
    return { ...report, lineManager: { ...lineManager, id: v.parse(person, await services.sp.web.ensureUser(lineManager.upn)).Id } };
  } catch (error) {
    if (isDeskError(error, 'forbidden', 'not-found', 'invalid')) {
      return report;
    }
    throw error;
  }
}
