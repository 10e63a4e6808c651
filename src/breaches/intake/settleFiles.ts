import { Temporal } from 'temporal-polyfill';
import { nextTry, readCaseMessages } from './deliver';
import { keepEvidence } from './evidence';
import { addTakenIn, hasTakenInEvent } from './history';
import { noteOnLogRow, readableCase, type LoggedCase } from './logRow';
import type { Officer } from './officer';
import { readReportOrNone } from './storedReport';

/** Files go up after the save: so many minutes after it they are looked for, and after the last time none is missing any more. */
const looksAfterMinutes: readonly number[] = [2, 5, 20, 60];

/**
 * Copies the files that are not there yet, and mends an event that a closed page did not write. Until the hour is over the case is looked at again; then
 * it rests, unless a message waits.
 * @throws DeskError
 */
export async function settleFiles(officer: Officer, logged: LoggedCase): Promise<void> {
  const { services } = officer;
  const read = await readReportOrNone(services, logged.reportId);
  if (read) {
    if (!(await hasTakenInEvent(services, logged.reference))) {
      await addTakenIn(services, logged.reference, { ...read.report, version: logged.reportVersion }, logged.repeatOf);
    }
    if (read.hasFiles) {
      await keepEvidence(services, { reportId: logged.reportId, reference: logged.reference });
    }
  }
  const now = services.now();
  const since = logged.reportedAt ?? read?.report.created;
  const files = since && read ? looksAfterMinutes.map((minutes) => since.add({ minutes })).find((look) => Temporal.Instant.compare(look, now) > 0) : undefined;
  // the row may have a new etag since it was read: its messages were noted
  const current = await readableCase(officer, logged.logId);
  if (current && !current.evidenceSettled) {
    const messages = read ? nextTry((await readCaseMessages(officer, current, read.report)).deliveries, read.report, now) : undefined;
    await noteOnLogRow(officer, current, { evidenceSettled: files === undefined, tryAt: [messages, files].filter((moment) => moment !== undefined).sort(Temporal.Instant.compare).at(0) });
  }
}
