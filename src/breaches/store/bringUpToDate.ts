import type { DeskServices } from '../../platform/host/services';
import { etagOf, updateVersioned } from '../../platform/sharepoint/etag';
import { isDeskError } from '../../platform/sharepoint/errors';
import type { BreachReportRow } from '../lists';
import { type BreachReport } from '../rules/reporting';
import { changedColumns, columnsToReport, reportExpand, reportSelect, reportToColumns } from '../rules/keeping';
import type { IItem } from '../../platform/sharepoint/pnp';
import { reportItems } from './reportItems';

/** An officer's page may write the row between the look and the save. */
const tries = 3;

/**
 * Writes what was changed in the form after a try that had saved the report without the page's knowing. What was typed
 * since must not be lost, least of all the wish to leave the name off: it is in the row before anybody is told.
 * @throws DeskError; the draft is kept then
 */
export async function bringUpToDate(services: DeskServices, id: number, report: BreachReport, lineManagerId: number | undefined): Promise<void> {
  // one of its own for each question: what one selects and expands stays with it
  const item = (): IItem => reportItems(services).getById(id);
  const wanted = report.lineManager ? { ...report, lineManager: { ...report.lineManager, id: lineManagerId } } : report;
  for (let attempt = 1; ; attempt++) {
    const row = await item().select(...reportSelect).expand(...reportExpand)<object>();
    const names = new Set<string>(changedColumns(columnsToReport(row), wanted));
    if (names.size === 0) {
      return;
    }
    const changes: Partial<BreachReportRow> = Object.fromEntries(Object.entries(reportToColumns(wanted)).filter(([name]) => names.has(name)));
    try {
      await updateVersioned<BreachReportRow>(item(), changes, etagOf(row), ['Id']);
      return;
    } catch (error) {
      if (!isDeskError(error, 'conflict') || attempt === tries) {
        throw error;
      }
    }
  }
}
