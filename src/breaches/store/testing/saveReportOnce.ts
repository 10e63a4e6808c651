import { saveOnce, type SavedReport } from '../../../casework/staff/saveOnce';
import type { DeskServices } from '../../../platform/host/services';
import type { BreachReport } from '../../rules/reporting';
import { reportForm } from '../reportForm';

/** Saves a report once, whatever happens to the answer (`saveOnce`). @throws DeskError */
export const saveReportOnce = (services: DeskServices, report: BreachReport, mayAlreadyExist: boolean): Promise<SavedReport> =>
  saveOnce(services, reportForm, report, mayAlreadyExist);
