import type { GraphFailureKind } from '../../platform/graph';
import type { DeliveryReason } from './contract';

/** What the author is told of a message that failed. */
export function reasonOf(kind: GraphFailureKind): DeliveryReason {
  switch (kind) {
    case 'not-consented':
    case 'not-a-member':
    case 'no-mailbox':
    case 'signed-out':
      return 'not-allowed';
    case 'mailbox-unknown':
    case 'person-unknown':
      return 'recipient-unknown';
    case 'throttled':
      return 'throttled';
    case 'offline':
    case 'timed-out':
    case 'unavailable':
      return 'connection';
    case 'refused':
      return 'other';
  }
}
