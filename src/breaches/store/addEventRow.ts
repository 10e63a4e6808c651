import type { DeskServices } from '../../platform/host/services';
import { addCaseEvent } from '../../platform/lists/caseEvents';
import type { NewCaseHistoryRow } from '../../platform/lists/caseLists';

/** Adds a row to the history of breaches. @throws DeskError */
export function addEventRow(services: DeskServices, row: NewCaseHistoryRow): Promise<void> {
  return addCaseEvent(services, 'breach', row);
}
