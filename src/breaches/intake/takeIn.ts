import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError, type DeskErrorKind } from '../../platform/sharepoint/errors';
import { reconcileRows, type Reconciled } from '../cases/reconcile';
import { dueMessages, type BreachReference } from '../rules';
import { deliverCase, type CaseMessages, type Sent } from './deliver';
import { copyEvidence } from './evidence';
import { addEvidence, addTakenIn, hasTakenInEvent } from './history';
import { addLogRow, caseOfReport, casesUndelivered, casesUnsettled, noteOnLogRow, type Added, type LoggedCase } from './logRow';
import { readMark, saveMark, type Mark } from './mark';
import { openOfficer, type Officer } from './officer';
import { readReport, readWithRepeats, type ReportRead } from './storedReport';
import { findUntaken } from './untaken';

/** What one run of taking in did, and what is left. */
export interface TakingInOutcome {
  readonly takenIn: readonly { readonly reportId: number; readonly reference: BreachReference; readonly repeatOf: number | undefined }[];
  /** Messages that this run sent. */
  readonly sent: number;
  /** Cases with messages that have not reached their recipient. */
  readonly undelivered: readonly CaseMessages[];
  /** Rows that this run found changed, or made, around the desk. */
  readonly aroundDesk: Reconciled['aroundDesk'];
  /** What stood in the officers' settings about how far the runs have come and cannot be true: it was not believed, and is put right. */
  readonly notBelieved: Pick<Mark, 'notBelieved' | 'by' | 'at'>;
  /** Reports or files that this run could not deal with; the next run tries again. */
  readonly problems: readonly { readonly reportId: number; readonly kind: DeskErrorKind }[];
  /** When an open page should look again; undefined when nothing waits. */
  readonly lookAgainAt: Temporal.Instant | undefined;
}

/** Cases that one page works on; the next page that opens goes on. */
const mostCases = 50;
/** Files go up after the save: this long after it, none is missing any more. */
const filesSettleAfterMinutes = 60;

/**
 * Takes in every report that has no log row, then sends the messages that nobody has sent. Any officer's page runs it,
 * as often as it likes and at the same time as others: the unique report number makes one log row, the claims one message.
 * What fails for one case is told and does not stop the others.
 * @throws DeskError `forbidden` for anybody but officers, `not-set-up`; when the lists cannot be read at all.
 */
export async function takeIn(services: DeskServices): Promise<TakingInOutcome> {
  const officer = await openOfficer(services);
  const problems: { reportId: number; kind: DeskErrorKind }[] = [];
  const tolerate = async <Done>(reportId: number, work: () => Promise<Done>): Promise<Done | undefined> => {
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

  const stored = await readMark(services);
  const untaken = await findUntaken(services, stored.completeUpTo, services.now());
  const mark: Mark = untaken.isMarkFalse ? { ...stored, notBelieved: ['reports', ...stored.notBelieved] } : stored;
  const takenIn: Added[] = [];
  for (const reportId of untaken.reportIds) {
    const added = await tolerate(reportId, () => takeInOne(officer, reportId));
    if (added?.byMe) {
      takenIn.push(added);
    }
  }
  // messages before files: a large photograph must not keep the DPO waiting
  const deliveries: Sent[] = [];
  for (const logged of await casesUndelivered(officer, mostCases)) {
    const sent = await tolerate(logged.reportId, () => deliverLogged(officer, logged));
    if (sent) {
      deliveries.push(sent);
    }
  }
  for (const logged of await casesUnsettled(officer, mostCases)) {
    await tolerate(logged.reportId, () => settleCase(officer, logged));
  }
  const reconciled = await reconcileRows(services, mark.reconciledUpTo);
  await saveMark(services, mark, { completeUpTo: untaken.completeUpTo, reconciledUpTo: reconciled.upTo });
  return {
    takenIn: takenIn.map(({ logged }) => ({ reportId: logged.reportId, reference: logged.reference, repeatOf: logged.repeatOf })),
    sent: deliveries.reduce((sum, each) => sum + each.sent, 0),
    undelivered: deliveries.map((each) => each.messages).filter((messages) => messages.deliveries.some((delivery) => delivery.state !== 'sent' && delivery.state !== 'skipped')),
    aroundDesk: reconciled.aroundDesk,
    notBelieved: mark,
    problems,
    lookAgainAt: deliveries.flatMap((each) => each.lookAgainAt ?? []).sort(Temporal.Instant.compare).at(0)
  };
}

/** The log row, and for who made it the event. `Undelivered` starts with what is due, so that a page that is closed now leaves a trace. */
async function takeInOne(officer: Officer, reportId: number): Promise<Added> {
  const { services } = officer;
  const { report } = await readReport(services, reportId);
  const { repeatOf } = await readWithRepeats(services, report);
  const undelivered = repeatOf === undefined ? dueMessages(report, officer.settings, services.me).length : 0;
  const added = await addLogRow(officer, report, { repeatOf, undelivered });
  if (added.byMe) {
    await addTakenIn(services, added.logged.reference, report, repeatOf);
  }
  return added;
}

/** A report that the site owner has deleted under the retention rule has nobody left to be told. */
async function deliverLogged(officer: Officer, logged: LoggedCase): Promise<Sent | undefined> {
  const read = await readReportOrNone(officer, logged);
  if (!read) {
    await noteOnLogRow(officer, logged, { Undelivered: 0 });
    return undefined;
  }
  return deliverCase(officer, logged, read.report);
}

/** Copies the files that are not there yet, and mends an event that a closed page did not write. */
async function settleCase(officer: Officer, logged: LoggedCase): Promise<void> {
  const { services } = officer;
  const read = await readReportOrNone(officer, logged);
  if (read) {
    if (!(await hasTakenInEvent(services, logged.reference))) {
      await addTakenIn(services, logged.reference, { ...read.report, version: logged.reportVersion }, logged.repeatOf);
    }
    const copied = read.hasFiles ? await copyEvidence(services, { reportId: logged.reportId, reference: logged.reference }) : [];
    if (copied.length > 0) {
      await addEvidence(services, logged.reference, copied);
    }
  }
  const settledAt = (logged.reportedAt ?? read?.report.created)?.add({ minutes: filesSettleAfterMinutes });
  if (!settledAt || !read || Temporal.Instant.compare(services.now(), settledAt) >= 0) {
    // the row may have a new etag since it was read: its messages were noted
    const current = await caseOfReport(officer, logged.reportId);
    if (current && !current.evidenceSettled) {
      await noteOnLogRow(officer, current, { EvidenceSettled: true });
    }
  }
}

async function readReportOrNone(officer: Officer, logged: LoggedCase): Promise<ReportRead | undefined> {
  try {
    return await readReport(officer.services, logged.reportId);
  } catch (error) {
    if (isDeskError(error, 'not-found')) {
      return undefined;
    }
    throw error;
  }
}
