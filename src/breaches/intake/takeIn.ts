import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError, type DeskErrorKind } from '../../platform/sharepoint/errors';
import { dueCases, putOffUntil } from '../../casework/intake/dueCases';
import { findUntaken, type LogRowAdded } from '../../casework/intake/untaken';
import { readMark, saveMark, type Mark } from '../../casework/store/mark';
import { reconcileRows, type Reconciled } from '../../casework/store/reconcile';
import { breachSite, reportsOn } from '../cases/kind';
import { dueMessages, type BreachReference } from '../rules';
import { deliverCase, type CaseMessages, type Sent } from './deliver';
import { addTakenIn } from './history';
import { addLogRow, noteOnLogRow, readableCase, type Added, type LoggedCase } from './logRow';
import { openOfficer, type Officer } from './officer';
import { settleFiles } from './settleFiles';
import { readShown, shownUndeliverable, shownUndelivered, type Tolerate } from './stillWaiting';
import { readReport, readReportOrNone, readWithRepeats } from './storedReport';
import type { Undeliverable } from './undeliverable';
import { changedSince, watchFiles } from './watchFiles';

/** What one run of taking in did, and what is left. */
export interface TakingInOutcome {
  readonly takenIn: readonly { readonly reportId: number; readonly logId: number; readonly reference: BreachReference; readonly repeatOf: number | undefined }[];
  /** The newest rows that the log had before this run, with when they were added. */
  readonly newestRows: readonly LogRowAdded[];
  /** Messages that this run sent. */
  readonly sent: number;
  /** Cases with messages that have not reached their recipient: the newest. */
  readonly undelivered: readonly CaseMessages[];
  /** Messages that can never arrive and of which no officer has taken note yet: the newest. */
  readonly undeliverable: readonly Undeliverable[];
  /** There are more of either than are named here. */
  readonly isMore: boolean;
  /** Rows that this run found changed, or made, around the desk. */
  readonly aroundDesk: Reconciled['aroundDesk'];
  /** What stood in the officers' settings about how far the runs have come and cannot be true: it was not believed, and is put right. */
  readonly notBelieved: Pick<Mark, 'notBelieved' | 'by' | 'at'>;
  /** Reports or files that this run could not deal with; the next run tries again. */
  readonly problems: readonly { readonly reportId: number; readonly kind: DeskErrorKind }[];
  /** When an open page should look again; undefined when nothing waits. */
  readonly lookAgainAt: Temporal.Instant | undefined;
}

/** So many reports are added to the log before messages are seen to again: a flood of reports shall not hold back what is due. */
const atOnce = 25;

/**
 * Takes in every report that has no log row, then sends the messages that nobody has sent. Any officer's page runs it,
 * as often as it likes and at the same time as others: the unique report number makes one log row, the claims one message.
 * What fails for one case is told, tried again later and later, and does not stop the others.
 *
 * A run that finds nothing to do costs an officers' page four steps, each of which asks all that it has to know at once: the mark and the newest of
 * every list that it looks at, which rows were modified since the mark, those rows, and their versions (`reconcileRows`). Only what has done something
 * asks again what that may have changed.
 * @param isOpening of a page that opens just now: what it has asked to open is not asked again
 * @throws DeskError `forbidden` for anybody but officers, `not-set-up`; when the lists cannot be read at all.
 */
export async function takeIn(services: DeskServices, isOpening = false): Promise<TakingInOutcome> {
  const officer = await openOfficer(services, isOpening);
  const problems: { reportId: number; kind: DeskErrorKind }[] = [];
  const tolerate: Tolerate = async (reportId, work) => {
    try {
      return await work();
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      problems.push({ reportId, kind: error.kind });
      return undefined;
    }
  };

  const marking = readMark(breachSite(services));
  const looking = findUntaken(reportsOn(services), marking.then(({ completeUpTo }) => completeUpTo), services.now());
  const dueAtFirst = begun(dueCases(breachSite(services), services.now()));
  const shownAtFirst = readShown(services);
  // it is told at the end, after all that could be done all the same
  shownAtFirst.catch(() => undefined);
  const [stored, untaken] = await Promise.all([marking, looking]);
  const mark: Mark = untaken.isMarkFalse ? { ...stored, notBelieved: ['reports', ...stored.notBelieved] } : stored;
  const takenIn: Added[] = [];
  const deliveries = new Map<number, Sent>();
  const seenTo = new Set<number>();
  const unsettled: LoggedCase[] = [];
  // messages before files: a large photograph must not keep the DPO waiting
  const deliver = async (due: AsyncIterable<number>): Promise<void> => {
    for await (const logId of due) {
      if (seenTo.has(logId)) {
        continue;
      }
      seenTo.add(logId);
      const logged = await readableCase(officer, logId);
      if (logged) {
        const sent = await tolerate(logged.reportId, () => putOff(officer, logged, () => deliverLogged(officer, logged)));
        if (sent) {
          deliveries.set(logId, sent);
        }
        if (!logged.evidenceSettled) {
          unsettled.push(logged);
        }
      }
    }
  };
  const newestFirst = [...untaken.intakeIds].reverse();
  for (let from = 0; from === 0 || from < newestFirst.length; from += atOnce) {
    for (const reportId of newestFirst.slice(from, from + atOnce)) {
      const added = await tolerate(reportId, () => takeInOne(officer, reportId));
      if (added?.byMe) {
        takenIn.push(added);
      }
    }
    // what was added just now is due
    await deliver(newestFirst.length === 0 ? dueAtFirst : dueCases(breachSite(services), services.now()));
  }
  for (const logged of unsettled) {
    await tolerate(logged.reportId, () => putOff(officer, logged, () => settleFiles(officer, logged)));
  }
  for (const changed of changedSince(untaken, mark.reconciledUpTo)) {
    await tolerate(changed.intakeId, () => watchFiles(officer, changed));
  }
  const reconciled = await reconcileRows(breachSite(services), mark);
  await saveMark(breachSite(services), mark, { completeUpTo: untaken.completeUpTo, reconciledUpTo: reconciled.upTo, again: reconciled.again });
  const isIdle = newestFirst.length === 0 && seenTo.size === 0;
  const shown = await (isIdle ? shownAtFirst : readShown(services));
  const undelivered = await shownUndelivered(officer, shown.undelivered, deliveries, tolerate);
  const undeliverable = shownUndeliverable(shown.unreachable);
  return {
    takenIn: takenIn.map(({ logged }) => ({ reportId: logged.reportId, logId: logged.logId, reference: logged.reference, repeatOf: logged.repeatOf })).sort((one, other) => one.reportId - other.reportId),
    newestRows: untaken.newestRows,
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
async function takeInOne(officer: Officer, reportId: number): Promise<Added> {
  const { services } = officer;
  const { report } = await readReport(services, reportId);
  const { repeatOf } = await readWithRepeats(services, report);
  const undelivered = repeatOf === undefined ? dueMessages(report, officer.settings, services.me).length : 0;
  // its files are looked for at once, its messages as soon as the reporter's own page has had its time
  const added = await addLogRow(officer, report, { repeatOf, undelivered, tryAt: services.now() });
  if (added.byMe) {
    await addTakenIn(services, added.logged.reference, report, repeatOf);
  }
  return added;
}

/** A report that the site owner has deleted under the retention rule has nobody left to be told. */
async function deliverLogged(officer: Officer, logged: LoggedCase): Promise<Sent | undefined> {
  const read = await readReportOrNone(officer.services, logged.reportId);
  if (!read) {
    await noteOnLogRow(officer, logged, { undelivered: 0, ...(logged.evidenceSettled ? { tryAt: undefined } : {}) });
    return undefined;
  }
  return deliverCase(officer, logged, read.report);
}

/** What fails is tried again later, so that it is not asked for first, and again, by every page. */
async function putOff<Done>(officer: Officer, logged: LoggedCase, work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (error) {
    if (isDeskError(error)) {
      await later(officer, logged.logId);
    }
    throw error;
  }
}

async function later(officer: Officer, logId: number): Promise<void> {
  try {
    const logged = await readableCase(officer, logId);
    if (logged) {
      await noteOnLogRow(officer, logged, { tryAt: putOffUntil(logged.reportedAt, officer.services.now()) });
    }
  } catch (error) {
    // it stays due, and the next page meets it again
    if (!isDeskError(error)) {
      throw error;
    }
  }
}
