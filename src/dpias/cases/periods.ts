import { spanOf, type DayPeriod } from '../../casework/rules/period';
import { readSpan, type PeriodReading } from '../../casework/store/period';
import type { DeskServices } from '../../platform/host/services';
import type { DpiaCase } from '../rules/cases/values';
import { dpiaSite } from './kind';

/** The screenings and DPIAs that were begun in a period. @throws DeskError; DOMException `AbortError` when it was stopped */
export const readPeriodDpias = (services: DeskServices, period: DayPeriod, reading?: PeriodReading): Promise<readonly DpiaCase[]> => readSpan(dpiaSite(services), 'EnteredAt', spanOf(period), reading);
