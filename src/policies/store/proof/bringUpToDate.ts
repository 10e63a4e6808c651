import type { DeskServices } from '../../../platform/host/services';
import { appendDigests, type Appended } from './appendDigests';
import { mailHead, type HeadMail } from './headMail';
import type { LongReading } from './longReading';

export interface BroughtUpToDate {
  readonly appended: Appended;
  readonly mail: HeadMail;
}

/** Takes settled receipts into the chain and sends its new head to Internal Audit. Officers' pages do it when they open. @throws DeskError, AbortError */
export async function bringUpToDate(services: DeskServices, reading: LongReading = {}): Promise<BroughtUpToDate> {
  const appended = await appendDigests(services, reading);
  return { appended, mail: await mailHead(services, appended.end) };
}
