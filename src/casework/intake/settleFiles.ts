import { Temporal } from 'temporal-polyfill';
import { writeEvents } from '../store/events';
import type { IntakeTypes, LoggedCase } from './contract';
import { nextTry, readCaseMessages } from './deliver';
import { hasEvent } from './history';
import { keepFilesOf } from './keepFiles';
import { intakeOf, noteOnLogRow, readableCase, rowOf } from './loggedCase';
import type { Officer } from './officer';

/** Files go up after the save: so many minutes after it they are looked for, and after the last time none is missing any more. */
const looksAfterMinutes: readonly number[] = [2, 5, 20, 60];

/**
 * Copies the files that are not there yet, and mends an event that a closed page did not write. Until the hour is over the case is looked at again; then
 * it rests, unless a message waits.
 * @throws DeskError
 */
export async function settleFiles<T extends IntakeTypes>(officer: Officer<T>, logged: LoggedCase<T>): Promise<void> {
  const { services } = officer;
  const intake = intakeOf(officer, logged);
  const row = await rowOf(officer, logged);
  if (row) {
    const added = intake.added(row, logged);
    if (!(await hasEvent(services, logged.reference, added.kind))) {
      await writeEvents(officer, logged.reference, [added]);
    }
    if (intake.files && row.hasFiles) {
      await keepFilesOf({ ...officer, intake: { list: intake.list, files: intake.files } }, { intakeId: row.id, reference: logged.reference });
    }
  }
  const now = services.now();
  const since = intake.cameAt(logged) ?? row?.created;
  const files = since && row ? looksAfterMinutes.map((minutes) => since.add({ minutes })).find((look) => Temporal.Instant.compare(look, now) > 0) : undefined;
  // the row may have a new etag since it was read: its messages were noted
  const current = await readableCase(officer, logged.logId);
  if (current && !current.evidenceSettled) {
    const messages = row ? nextTry((await readCaseMessages(officer, current, row)).deliveries, row, now) : undefined;
    await noteOnLogRow(officer, current, { evidenceSettled: files === undefined, tryAt: [messages, files].filter((moment) => moment !== undefined).sort(Temporal.Instant.compare).at(0) });
  }
}
