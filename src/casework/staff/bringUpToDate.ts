import type { DeskServices } from '../../platform/host/services';
import { etagOf, updateVersioned } from '../../platform/sharepoint/etag';
import { isDeskError } from '../../platform/sharepoint/errors';
import type { IItem } from '../../platform/sharepoint/pnp';
import type { Cells } from '../rules/cells';
import { differingColumns } from '../rules/differingColumns';
import type { StaffReport } from './contract';
import { formItems, type StaffForm } from './staffForm';

/** An officer's page may write the row between the look and the save. */
const tries = 3;

/**
 * Writes what was changed in the form after a try that had saved it without the page's knowing. What was typed since must not be lost, least of
 * all the wish to leave a name off: it is in the row before anybody is told.
 * @throws DeskError; the draft is kept then
 */
export async function bringUpToDate<Report extends StaffReport>(services: DeskServices, form: StaffForm<Report>, id: number, report: Report): Promise<void> {
  // one of its own for each question: what one selects and expands stays with it
  const item = (): IItem => formItems(services, form).getById(id);
  const wanted = form.toColumns(report);
  for (let attempt = 1; ; attempt++) {
    const row = await item().select(...form.select).expand(...form.expand)<object>();
    const names = differingColumns(form.columnsIn(row), wanted);
    if (names.length === 0) {
      return;
    }
    try {
      await updateVersioned<Cells>(item(), Object.fromEntries(names.map((name) => [name, wanted[name]])), etagOf(row), ['Id']);
      return;
    } catch (error) {
      if (!isDeskError(error, 'conflict') || attempt === tries) {
        throw error;
      }
    }
  }
}
