import { Temporal } from 'temporal-polyfill';
import type { DueMessage } from './message';

/** The reporter's page sends right after the save; it has this long before an officer's page takes over. */
export const REPORTER_FIRST_SECONDS = 30;

/**
 * Until when an officer's page leaves a message to the page of the reporter, so that a page that opens at the moment of
 * the save does not send it too. Undefined when nobody needs to be waited for: the reporter does not send it, or has had the time.
 */
export function leftToReporterUntil(message: Pick<DueMessage, 'fromReporter'>, created: Temporal.Instant, now: Temporal.Instant): Temporal.Instant | undefined {
  const until = created.add({ seconds: REPORTER_FIRST_SECONDS });
  return message.fromReporter && Temporal.Instant.compare(now, until) < 0 ? until : undefined;
}
