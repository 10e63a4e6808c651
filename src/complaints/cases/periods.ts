import type { PeriodReading } from '../../casework/store/period';
import { readSpan } from '../../casework/store/period';
import { spanOf, type DayPeriod } from '../../casework/rules/period';
import type { DeskServices } from '../../platform/host/services';
import type { ComplaintCase } from '../rules/cases/values';
import { complaintSite } from './kind';

/** The complaints that reached the council in a period. @throws DeskError; DOMException `AbortError` when it was stopped */
export const readPeriodComplaints = (services: DeskServices, period: DayPeriod, reading?: PeriodReading): Promise<readonly ComplaintCase[]> =>
  readSpan(complaintSite(services), 'ReceivedAt', spanOf(period), reading);
