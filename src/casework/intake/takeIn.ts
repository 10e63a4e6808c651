import { Temporal } from 'temporal-polyfill';
import { isDeskError, type DeskErrorKind } from '../../platform/sharepoint/errors';
import { writeEvents } from '../store/events';
import { readMark, saveMark, type Mark } from '../store/mark';
import { reconcileRows, type Reconciled } from '../store/reconcile';
import type { Intake, IntakeSite, IntakeTypes, LoggedCase } from './contract';
import { deliverCase, type CaseMessages, type Sent } from './deliver';
import { dueCases, putOffUntil } from './dueCases';
import { addLogRow, intakeOf, noteOnLogRow, readableCase, rowOf, type Added } from './loggedCase';
import { openOfficer, type Officer } from './officer';
import { settleFiles } from './settleFiles';
import { readShown, shownUndeliverable, shownUndelivered, type OfIntake, type Tolerate } from './stillWaiting';
import type { Undeliverable } from './undeliverable';
import { findUntaken, type LogRowAdded, type Untaken } from './untaken';
import { changedSince, watchFiles } from './watchFiles';

/** What one run of adding to the log did, and what is left. */
export interface TakingInOutcome<T extends IntakeTypes> {
  readonly takenIn: readonly TakenIn<T>[];
  /** The newest rows that the log had before this run, with when they were added. */
  readonly newestRows: readonly LogRowAdded[];
  /** Messages that this run sent. */
  readonly sent: number;
  /** Cases with messages that have not reached their recipient: the newest. */
  readonly undelivered: readonly CaseMessages<T>[];
  /** Messages that can never arrive and of which no officer has taken note yet: the newest. */
  readonly undeliverable: readonly Undeliverable[];
  /** There are more of either than are named here. */
  readonly isMore: boolean;
  /** Rows that this run found changed, or made, around the desk. */
  readonly aroundDesk: Reconciled['aroundDesk'];
  /** What stood in the officers' settings about how far the runs have come and cannot be true: it was not believed, and is put right. */
  readonly notBelieved: Pick<Mark, 'notBelieved' | 'by' | 'at'>;
  /** Rows of an intake, or files, that this run could not deal with; the next run tries again. */
  readonly problems: readonly Problem[];
  /** When an open page should look again; undefined when nothing waits. */
  readonly lookAgainAt: Temporal.Instant | undefined;
}

/** A row of an intake that this run added to the log. */
export interface TakenIn<T extends IntakeTypes> extends OfIntake {
  readonly logId: number;
  readonly reference: T['fixed']['reference'];
  readonly repeatOf: number | undefined;
}

interface Problem extends OfIntake {
  readonly kind: DeskErrorKind;
}

/** So many rows are added to the log before messages are seen to again: a flood of them shall not hold back what is due. */
const atOnce = 25;

interface Found<T extends IntakeTypes> {
  readonly intake: Intake<T>;
  readonly untaken: Untaken;
}

/**
 * Adds every row of the intakes that has no row in the log, then sends the messages that nobody has sent. Any officer's page runs it,
 * as often as it likes and at the same time as others: the unique origin makes one row, the claims one message.
 * What fails for one case is told, tried again later and later, and does not stop the others.
 *
 * A run that finds nothing to do costs an officers' page four steps, each of which asks all that it has to know at once: the mark and the newest of
 * every list that it looks at, which rows were modified since the mark, those rows, and their versions (`reconcileRows`). Only what has done something
 * asks again what that may have changed.
 * @param isOpening of a page that opens just now: what it has asked to open is not asked again
 * @throws DeskError `forbidden` for anybody but officers, `not-set-up`; when the lists cannot be read at all.
 */
export async function takeIn<T extends IntakeTypes>(site: IntakeSite<T>, isOpening = false): Promise<TakingInOutcome<T>> {
  const { services, kind } = site;
  const officer = await openOfficer(site, isOpening);
  const problems: Problem[] = [];
  const tolerate: Tolerate = async ({ intake, intakeId }, work) => {
    try {
      return await work();
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      problems.push({ intake, intakeId, kind: error.kind });
      return undefined;
    }
  };

  const marking = readMark(site);
  const looking = Promise.all(kind.intakes.map(async (intake): Promise<Found<T>> =>
    ({ intake, untaken: await findUntaken({ services, kind, intake }, marking.then(({ completeUpTo }) => completeUpTo), services.now()) })));
  const dueAtFirst = begun(dueCases(site, services.now()));
  const shownAtFirst = readShown(site);
  // it is told at the end, after all that could be done all the same
  shownAtFirst.catch(() => undefined);
  const [stored, found] = await Promise.all([marking, looking]);
  const mark: Mark = found.some(({ untaken }) => untaken.isMarkFalse) ? { ...stored, notBelieved: ['reports', ...stored.notBelieved] } : stored;
  const takenIn: Added<T>[] = [];
  const deliveries = new Map<number, Sent<T>>();
  const seenTo = new Set<number>();
  const unsettled: LoggedCase<T>[] = [];
  // messages before files: a large photograph must not keep the recipient waiting
  const deliver = async (due: AsyncIterable<number>): Promise<void> => {
    for await (const logId of due) {
      if (seenTo.has(logId)) {
        continue;
      }
      seenTo.add(logId);
      const logged = await readableCase(officer, logId);
      if (logged) {
        const sent = await tolerate(logged, () => putOff(officer, logged, () => deliverLogged(officer, logged)));
        if (sent) {
          deliveries.set(logId, sent);
        }
        if (!logged.evidenceSettled) {
          unsettled.push(logged);
        }
      }
    }
  };
  const newestFirst = found.flatMap(({ intake, untaken }) => [...untaken.intakeIds].reverse().map((intakeId) => ({ intake, intakeId })));
  for (let from = 0; from === 0 || from < newestFirst.length; from += atOnce) {
    for (const { intake, intakeId } of newestFirst.slice(from, from + atOnce)) {
      const added = await tolerate({ intake: intake.key, intakeId }, () => takeInOne(officer, intake, intakeId));
      if (added?.byMe) {
        takenIn.push(added);
      }
    }
    // what was added just now is due
    await deliver(newestFirst.length === 0 ? dueAtFirst : dueCases(site, services.now()));
  }
  for (const logged of unsettled) {
    await tolerate(logged, () => putOff(officer, logged, () => settleFiles(officer, logged)));
  }
  for (const { intake, untaken } of found) {
    for (const changed of changedSince(untaken, mark.reconciledUpTo)) {
      await tolerate({ intake: intake.key, intakeId: changed.intakeId }, () => watchFiles(officer, intake, changed));
    }
  }
  const reconciled = await reconcileRows(site, mark);
  await saveMark(site, mark, { completeUpTo: found[0].untaken.completeUpTo, reconciledUpTo: reconciled.upTo, again: reconciled.again });
  const isIdle = newestFirst.length === 0 && seenTo.size === 0;
  const shown = await (isIdle ? shownAtFirst : readShown(site));
  const undelivered = await shownUndelivered(officer, shown.undelivered, deliveries, tolerate);
  const undeliverable = shownUndeliverable(shown.unreachable);
  return {
    takenIn: takenIn.map(({ logged }) => takenInOf(site, logged)).sort((one, other) => one.intakeId - other.intakeId),
    newestRows: found[0].untaken.newestRows,
    sent: [...deliveries.values()].reduce((sum, each) => sum + each.sent, 0),
    undelivered: undelivered.cases,
    undeliverable: undeliverable.lines,
    isMore: undelivered.isMore || undeliverable.isMore,
    aroundDesk: reconciled.aroundDesk,
    notBelieved: mark,
    problems,
    lookAgainAt: [...deliveries.values()].flatMap((each) => each.lookAgainAt ?? []).concat(undelivered.lookAgainAt.filter((moment) => Temporal.Instant.compare(moment, services.now()) > 0)).sort(Temporal.Instant.compare).at(0)
  };
}

function takenInOf<T extends IntakeTypes>(site: IntakeSite<T>, logged: LoggedCase<T>): TakenIn<T> {
  const { intake, intakeId, logId, reference } = logged;
  return { intake, intakeId, logId, reference, repeatOf: intakeOf(site, logged).repeatOf(logged) };
}

/** Asks for the first now, and not when somebody first wants it. */
function begun<Each>(of: AsyncGenerator<Each>): AsyncIterable<Each> {
  const first = of.next();
  // whoever wants it hears of a failure
  first.catch(() => undefined);
  return (async function* () {
    for (let each = await first; each.done !== true; each = await of.next()) {
      yield each.value;
    }
  })();
}

/** The log row, and for who made it the event. `Undelivered` and `TryAt` start with what is due, so that a page that is closed now leaves a trace. */
async function takeInOne<T extends IntakeTypes>(officer: Officer<T>, intake: Intake<T>, intakeId: number): Promise<Added<T>> {
  const { services, settings, kind } = officer;
  const row = await intake.read(services, intakeId);
  const { fixed, values } = await intake.open(services, row);
  const undelivered = kind.messages.due({ row, fixed }, settings, services.me).length;
  // its files are looked for at once, its messages as soon as the reporter's own page has had its time
  const added = await addLogRow(officer, intake, row, { fixed, values, undelivered, tryAt: services.now() });
  if (added.byMe) {
    await writeEvents(officer, added.logged.reference, [intake.added(row, added.logged)]);
  }
  return added;
}

/** A row that the site owner has deleted under the retention rule has nobody left to be told. */
async function deliverLogged<T extends IntakeTypes>(officer: Officer<T>, logged: LoggedCase<T>): Promise<Sent<T> | undefined> {
  const row = await rowOf(officer, logged);
  if (!row) {
    await noteOnLogRow(officer, logged, { undelivered: 0, ...(logged.evidenceSettled ? { tryAt: undefined } : {}) });
    return undefined;
  }
  return deliverCase(officer, logged, row);
}

/** What fails is tried again later, so that it is not asked for first, and again, by every page. */
async function putOff<T extends IntakeTypes, Done>(officer: Officer<T>, logged: LoggedCase<T>, work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    if (isDeskError(error)) {
      await later(officer, logged.logId);
    }
    throw error;
  }
}

async function later<T extends IntakeTypes>(officer: Officer<T>, logId: number): Promise<void> {
  try {
    const logged = await readableCase(officer, logId);
    if (logged) {
      await noteOnLogRow(officer, logged, { tryAt: putOffUntil(intakeOf(officer, logged).cameAt(logged), officer.services.now()) });
    }
  } catch (error) {
    // it stays due, and the next page meets it again
    if (!isDeskError(error)) {
      throw error;
    }
  }
}
