import { Temporal } from 'temporal-polyfill';
import { earliest } from '../../calendar';
import { unlessRefused } from '../../platform/sharepoint/unlessRefused';
import type { EventToWrite } from '../rules/events/eventTable';
import { writeEvents } from '../store/events';
import { additionsTo } from './addToCase';
import type { AddingIntake, AddingRow, Addition, Intake, IntakeTypes, LoggedCase } from './contract';
import { nextTry, readCaseMessages } from './deliver';
import { leftToItsPage, readTold, type ToldEvent } from './history';
import { filesSite, keepFilesOf } from './keepFiles';
import { intakeOf, noteOnLogRow, readableCase, rowOf } from './loggedCase';
import type { Officer } from './officer';

/** Files go up after the save: so many minutes after it they are looked for, and after the last time none is missing any more. */
const looksAfterMinutes: readonly number[] = [2, 5, 20, 60];

/** A row of an intake that belongs to the case: the one that opened it, or one that adds to it. */
interface Source<T extends IntakeTypes> {
  readonly intake: Intake<T> | AddingIntake<T>;
  readonly id: number;
  readonly hasFiles: boolean;
  readonly since: Temporal.Instant;
  /** Its event is not there, and the page that added it may be about to write it: when to look again. */
  readonly toldLater: Temporal.Instant | undefined;
}

/**
 * Copies the files that are not there yet, and mends an event that a closed page did not write. Until the hour is over the case is looked at again; then
 * it rests, unless a message waits.
 * @throws DeskError
 */
export async function settleFiles<T extends IntakeTypes>(officer: Officer<T>, logged: LoggedCase<T>): Promise<void> {
  const { services } = officer;
  const intake = intakeOf(officer, logged);
  const row = await rowOf(officer, logged);
  const told = await readTold(services, logged.reference);
  const sources: Source<T>[] = [];
  if (row) {
    const added = intake.added(row, logged);
    if (!told.some(({ kind }) => kind === added.kind)) {
      await writeEvents(officer, logged, [added]);
    }
    sources.push({ intake, id: row.id, hasFiles: row.hasFiles, since: intake.cameAt(logged) ?? row.created, toldLater: undefined });
  }
  sources.push(...await addedSources(officer, logged, told));
  const now = services.now();
  const looks: (Temporal.Instant | undefined)[] = [];
  for (const { id, hasFiles, since, toldLater, ...source } of sources) {
    const site = filesSite(officer, source.intake);
    const later = site && hasFiles ? await keepFilesOf(site, { intakeId: id, reference: logged.reference, isRestricted: logged.isRestricted, marks: officer.kind.fileColumns(logged) }, told) : undefined;
    looks.push(toldLater, later, looksAfterMinutes.map((minutes) => since.add({ minutes })).find((look) => Temporal.Instant.compare(look, now) > 0));
  }
  const files = earliest(looks);
  // the row may have a new etag since it was read: its messages were noted
  const current = await readableCase(officer, logged.logId);
  if (current && !current.evidenceSettled) {
    const messages = row ? nextTry((await readCaseMessages(officer, current, row)).deliveries, row, now) : undefined;
    await noteOnLogRow(officer, current, { evidenceSettled: files === undefined, tryAt: earliest([messages, files]) });
  }
}


/** What was added to the case; an event that a closed page has not written is written. Nothing is asked of a kind of which no intake adds. */
async function addedSources<T extends IntakeTypes>(officer: Officer<T>, logged: LoggedCase<T>, told: readonly ToldEvent[]): Promise<readonly Source<T>[]> {
  const isTold = ({ code, values }: EventToWrite): boolean => told.some((each) => each.code === code && JSON.stringify(each.values) === JSON.stringify(values));
  const sources: Source<T>[] = [];
  for (const addition of await additionsTo(officer, logged)) {
    const read = await readAddition(officer, addition);
    if (read) {
      const { intake, row } = read;
      const toldLater = isTold(row.added) ? undefined : leftToItsPage(addition.addedAt, officer.services.now());
      if (!isTold(row.added) && toldLater === undefined) {
        await writeEvents(officer, logged, [row.added]);
      }
      sources.push({ intake, id: row.id, hasFiles: row.hasFiles, since: row.created, toldLater });
    }
  }
  return sources;
}

/** Undefined when the site owner has deleted the row under the retention rule. */
async function readAddition<T extends IntakeTypes>(
  { services, kind }: Officer<T>, addition: Addition
): Promise<{ readonly intake: AddingIntake<T>; readonly row: AddingRow } | undefined> {
  const intake = kind.intakes.add.find(({ key }) => key === addition.intake);
  return unlessRefused(['not-found'], undefined, async () => intake && { intake, row: await intake.read(services, addition.intakeId) });
}
