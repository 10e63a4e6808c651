import type { DeskServices } from '../../platform/host/services';
import { readSpan, type PeriodReading } from '../../casework/store/period';
import type { BreachCase } from '../rules';
import { spanOf, type RegisterPeriod } from '../rules/register';
import { breachSite } from './kind';

export { countWithdrawn } from '../../casework/store/countWithdrawn';

/** The cases of which the council became aware in a period, from its start to its end. @throws DeskError; DOMException `AbortError` when it was stopped. */
export const readPeriodCases = (services: DeskServices, period: RegisterPeriod, reading?: PeriodReading): Promise<readonly BreachCase[]> =>
  readSpan(breachSite(services), 'AwareAt', spanOf(period), reading);
