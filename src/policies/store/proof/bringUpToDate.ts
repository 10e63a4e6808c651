import type { DeskServices } from '../../../platform/host/services';
import { appendDigests, type Appended } from './appendDigests';
import { mailHead, type HeadMail } from './headMail';
import type { LongReading } from './longReading';

export interface BroughtUpToDate {
  readonly appended: Appended;
  readonly mail: HeadMail;
}

const running = new WeakMap<object, Promise<BroughtUpToDate>>();

/**
 * Takes settled receipts into the chain and sends its new head to Internal Audit. Officers' pages do it when they open; asked again while it
 * runs, it is the same run, so that no head is mailed twice.
 * @throws DeskError, AbortError
 */
export function bringUpToDate(services: DeskServices, reading: LongReading = {}): Promise<BroughtUpToDate> {
  const there = running.get(services.sp);
  if (there) return there;
  const run = (async () => {
    const appended = await appendDigests(services, reading);
    return { appended, mail: await mailHead(services, appended.end) };
  })().finally(() => running.delete(services.sp));
  running.set(services.sp, run);
  return run;
}

/** The same while somebody does something else on the page; what fails is tried again when the next page opens, and the proof page says it. */
export function bringUpToDateBeside(services: DeskServices): void {
  bringUpToDate(services).catch((error: unknown) => console.warn('The chain of receipts was not brought up to date', error));
}
