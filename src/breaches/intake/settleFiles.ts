import { Temporal } from 'temporal-polyfill';
import { nextTry, readCaseMessages } from './deliver';
import { nextLook } from './dueCases';
import { copyEvidence } from './evidence';
import { addEvidence, addTakenIn, hasTakenInEvent } from './history';
import { noteOnLogRow, readableCase, type LoggedCase } from './logRow';
import type { Officer } from './officer';
import { readReportOrNone } from './storedReport';

/** Files go up after the save: this long after it, none is missing any more. */
const filesSettleAfterMinutes = 60;

/**
 * Copies the files that are not there yet, and mends an event that a closed page did not write. Until the hour is over the case is looked at again and
 * again; then it rests, unless a message waits.
 * @throws DeskError
 */
export async function settleFiles(officer: Officer, logged: LoggedCase): Promise<void> {
  const { services } = officer;
  const read = await readReportOrNone(services, logged.reportId);
  if (read) {
    if (!(await hasTakenInEvent(services, logged.reference))) {
      await addTakenIn(services, logged.reference, { ...read.report, version: logged.reportVersion }, logged.repeatOf);
    }
    const copied = read.hasFiles ? await copyEvidence(services, { reportId: logged.reportId, reference: logged.reference }) : [];
    if (copied.length > 0) {
      await addEvidence(services, logged.reference, copied);
    }
  }
  const now = services.now();
  const since = logged.reportedAt ?? read?.report.created;
  const isSettled = !since || !read || Temporal.Instant.compare(now, since.add({ minutes: filesSettleAfterMinutes })) >= 0;
  // the row may have a new etag since it was read: its messages were noted
  const current = await readableCase(officer, logged.logId);
  if (current && !current.evidenceSettled) {
    const messages = read ? nextTry((await readCaseMessages(officer, current, read.report)).deliveries, read.report, now) : undefined;
    const files = isSettled ? undefined : nextLook(since, now, 60);
    await noteOnLogRow(officer, current, { evidenceSettled: isSettled, tryAt: [messages, files].filter((moment) => moment !== undefined).sort(Temporal.Instant.compare).at(0) });
  }
}
