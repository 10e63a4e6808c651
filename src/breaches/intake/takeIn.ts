import type * as delivering from '../../casework/intake/deliver';
import type * as outcome from '../../casework/intake/outcome';
import * as run from '../../casework/intake/takeIn';
import type { DeskServices } from '../../platform/host/services';
import { breachIntake, type BreachIntake } from './breachIntake';

export type CaseMessages = delivering.CaseMessages<BreachIntake>;
export type TakingInOutcome = outcome.TakingInOutcome<BreachIntake>;

/** Adds reports to the log and sends what is due: what it does and throws is said at the engine's. */
export const takeIn = (services: DeskServices, how: run.TakingIn = {}): Promise<TakingInOutcome> => run.takeIn(breachIntake(services), how);
