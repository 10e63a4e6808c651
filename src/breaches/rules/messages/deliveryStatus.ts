import type { Temporal } from 'temporal-polyfill';
import type { DeskTries } from '../../../casework/rules/messages/deliveryRow';
import * as engine from '../../../casework/rules/messages/deliveryStatus';
import type { DueMessage } from './dueMessage';

export {
  AUTOMATIC_TRIES, isUndelivered, RETRY_GAPS_MINUTES, unreachableReasons, type ReporterTries, type UnreachableReason
} from '../../../casework/rules/messages/deliveryStatus';

export type Delivery = engine.Delivery<DueMessage>;

/** Only the reporter says that this is the line manager. A manager who has another role besides is told in that one. */
export function needsWord(message: DueMessage): boolean {
  return message.role === 'line-manager' && message.alsoFor.length === 0;
}

/**
 * What became of each message of a report.
 * @param desk undefined on the reporter's own page, which sees no rows of officers
 */
export function deliveryStatus(due: readonly DueMessage[], reporter: engine.ReporterTries, desk: DeskTries | undefined, now: Temporal.Instant): readonly Delivery[] {
  return engine.deliveryStatus(due, reporter, desk, now, needsWord);
}
