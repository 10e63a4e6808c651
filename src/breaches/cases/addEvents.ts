import type { DeskServices } from '../../platform/host/services';
import * as engine from '../../casework/store/events';
import type { BreachCase, CaseEvent } from '../rules';
import { breachSite } from './kind';

/** Events alone, such as *Record action*. @throws DeskError */
export const addEvents = (services: DeskServices, found: Pick<BreachCase, 'reference' | 'logId'>, events: readonly CaseEvent[]): Promise<void> =>
  engine.addEvents(breachSite(services), found, events);
