import strings from '../../../loc/policies';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDate, ukStartOfDay } from '../../../calendar';
import type { Locale } from '../../../platform/host/services';
import { counted, fill } from '../../../shared-ui/text';
import type { MyPolicy } from '../../rules/mine';

export type Tone = 'late' | 'soon' | 'waiting' | 'done' | 'quiet';

/** How one stands with a policy, in a word or two, and the day that belongs to it. */
export interface Chip {
  readonly tone: Tone;
  readonly text: string;
  readonly day: string;
}

/** A week before the day a policy is marked as soon due. */
const SOON_DAYS = 7;

export const dayText = (day: Temporal.PlainDate, locale: Locale): string => formatUkDate(ukStartOfDay(day), locale);

export function chipOf({ state, policy, concerns, receipts }: MyPolicy, locale: Locale): Chip {
  if (policy.withdrawn) {
    return { tone: 'quiet', text: strings.chipWithdrawn, day: fill(strings.onDay, formatUkDate(policy.withdrawn.at, locale)) };
  }
  switch (state.kind) {
    case 'read':
      return { tone: 'done', text: strings.chipRead, day: fill(strings.onDay, formatUkDate(state.at, locale)) };
    case 'declined':
      return { tone: 'waiting', text: strings.chipDeclined, day: fill(strings.onDay, formatUkDate(state.at, locale)) };
    case 'not-concerned':
    case 'exempt': {
      const agreed = receipts.find(({ outcome }) => outcome === 'acknowledged');
      return agreed ? { tone: 'done', text: strings.chipRead, day: fill(strings.onDay, formatUkDate(agreed.created, locale)) } : { tone: 'quiet', text: strings.chipNotAsked, day: '' };
    }
    default: {
      if (concerns === 'unknown') {
        return { tone: 'quiet', text: strings.chipUnknown, day: '' };
      }
      const day = fill(strings.byDay, dayText(state.due, locale));
      if (state.kind === 'overdue') {
        return { tone: 'late', text: counted(strings, 'chipLate', state.daysLate), day };
      }
      const text = state.daysLeft === 0 ? strings.chipToday : counted(strings, 'chipLeft', state.daysLeft);
      return { tone: state.daysLeft <= SOON_DAYS ? 'soon' : 'waiting', text, day };
    }
  }
}

/** New to the reader, or changed since they agreed; only for what waits to be read. */
export function markOf({ state, former }: MyPolicy): 'new' | 'changed' | undefined {
  return state.kind === 'to-read' || state.kind === 'overdue' ? (former ? 'changed' : 'new') : undefined;
}
