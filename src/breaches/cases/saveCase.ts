import type { DeskServices } from '../../platform/host/services';
import * as engine from '../../casework/store/saveCase';
import type { BreachCase, CaseEvent, CaseValues } from '../rules';
import { breachSite } from './kind';

/**
 * Writes what differs between `seen` and `next` in one call, sealed; then the events, and the state that the reporter sees.
 * @throws CaseRefusedError, CaseConflictError, DeskError: as the engine's
 */
export const saveCase = (services: DeskServices, seen: BreachCase, next: CaseValues, events: readonly CaseEvent[]): Promise<BreachCase> =>
  engine.saveCase(breachSite(services), seen, next, events);
