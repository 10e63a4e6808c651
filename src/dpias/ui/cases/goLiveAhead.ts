import type { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';

/** So many days ahead a go-live day is named, with what stands against it. */
export const goLiveAhead = 30;

/** The last day that is near: `YYYY-MM-DD`. */
export const goLiveUntil = (now: Temporal.Instant): string => ukDate(now).add({ days: goLiveAhead }).toString();
