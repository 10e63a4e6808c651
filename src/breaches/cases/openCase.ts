import type { DeskServices } from '../../platform/host/services';
import * as engine from '../../casework/store/openCase';
import type { LogRow } from '../../casework/store/rows';
import type { BreachCase } from '../rules';
import { breachSite } from './kind';

/** @throws DeskError `not-found` when the row was deleted. */
export const openCase = (services: DeskServices, logId: number): Promise<BreachCase> => engine.openCase(breachSite(services), logId);

/** The rows that are there, in the order asked; those that were deleted are missing. */
export const openCases = (services: DeskServices, logIds: readonly number[]): Promise<readonly BreachCase[]> => engine.openCases(breachSite(services), logIds);

/** The case in a row that was read already. */
export const caseOfRow = (services: DeskServices, row: LogRow): Promise<BreachCase> => engine.caseOfRow(breachSite(services), row);
