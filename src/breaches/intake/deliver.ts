import { Temporal } from 'temporal-polyfill';
import { graphFailureFrom } from '../../platform/graph';
import { regulatorIn } from '../../platform/settings/regulator';
import {
  awareFrom, deliveryStatus, dueMessages, isUndelivered, leftToReporterUntil, type Delivery, type MessageKey, type StoredReport
} from '../rules';
import { readNotifications, type NotifiedReport, type ReadNotification } from '../store/notifications';
import { sendMessage } from '../store/sendMessage';
import { claimMessage, settleClaim } from './claim';
import { noteOnLogRow, type LoggedCase } from './logRow';
import { officerIds, type Officer } from './officer';

/** What became of each message of a case. */
export interface CaseMessages {
  readonly logged: LoggedCase;
  readonly report: StoredReport;
  readonly deliveries: readonly Delivery[];
}

export interface Sent {
  readonly messages: CaseMessages;
  readonly sent: number;
  /** When something may be tried again by itself; a page that is still open then looks again. */
  readonly lookAgainAt: Temporal.Instant | undefined;
}

/** Reads the rows of a case and says what became of its messages. A repeat has none: the earliest report has them. */
export async function readCaseMessages(officer: Officer, logged: LoggedCase, report: StoredReport): Promise<CaseMessages & { readonly rows: readonly ReadNotification[] }> {
  if (logged.repeatOf !== undefined) {
    return { logged, report, deliveries: [], rows: [] };
  }
  const rows = await readNotifications(officer.services, report.id);
  return { logged, report, rows, deliveries: statusOf(officer, report, rows) };
}

function statusOf(officer: Officer, report: StoredReport, rows: readonly ReadNotification[]): readonly Delivery[] {
  const due = dueMessages(report, officer.settings, officer.services.me);
  return deliveryStatus(due, rows, { authorId: report.authorId, officerIds: officerIds(officer, rows) }, officer.services.now());
}

/**
 * Sends what is due of a case, each message under a claim, and notes in the log how many are still undelivered.
 * `byHand` sends this one message now, whatever tries and gaps say; a claim of another page is respected all the same.
 * @throws DeskError when the lists cannot be read or written; a message that Graph refuses is no error but a row.
 */
export async function deliverCase(officer: Officer, logged: LoggedCase, report: StoredReport, byHand?: MessageKey): Promise<Sent> {
  const before = await readCaseMessages(officer, logged, report);
  const now = officer.services.now();
  const toTry = before.deliveries.filter((delivery) => mayTry(delivery, report, now, byHand));
  const results = await allDone(toTry.map((delivery) => tryOne(officer, before, delivery)));
  const after = toTry.length === 0 ? before : await readCaseMessages(officer, logged, report);
  const undelivered = after.deliveries.filter(isUndelivered).length;
  if (undelivered !== logged.undelivered) {
    await noteOnLogRow(officer, logged, { Undelivered: undelivered });
  }
  const { rows: _rows, ...messages } = after;
  return { messages, sent: results.filter(Boolean).length, lookAgainAt: nextLook(after.deliveries, report, now) };
}

/** One that fails does not leave the others running unwatched. */
async function allDone(work: readonly Promise<boolean>[]): Promise<readonly boolean[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

function mayTry(delivery: Delivery, report: StoredReport, now: Temporal.Instant, byHand: MessageKey | undefined): boolean {
  if (byHand !== undefined) {
    const retriable = delivery.state === 'due' || delivery.state === 'waiting' || delivery.state === 'by-hand';
    return delivery.message.key === byHand && retriable && delivery.message.target.kind !== 'missing';
  }
  return delivery.state === 'due' && leftToReporterUntil(delivery.message, report.created, now) === undefined;
}

/** @returns whether the message went out. */
async function tryOne(officer: Officer, { report, logged, rows }: CaseMessages & { readonly rows: readonly ReadNotification[] }, delivery: Delivery): Promise<boolean> {
  if (!('attempt' in delivery)) {
    return false;
  }
  const { message, attempt, mayBeRepeat } = delivery;
  const about: NotifiedReport = { id: report.id, reportGuid: report.reportGuid, reference: logged.reference };
  const claim = await claimMessage(officer, about, message, { attempt, mayBeRepeat }, rows);
  if (!claim) {
    return false;
  }
  const settle = (state: 'sent' | 'failed' | 'skipped', errorText: string, repeat: boolean): Promise<void> =>
    settleClaim(officer, about, message, claim, { state, errorText, attempt, mayBeRepeat: repeat });
  if (message.skip === 'sender') {
    await settle('skipped', 'is-sender', false);
    return false;
  }
  const { councilName, dpoPhone } = officer.settings;
  const regulator = regulatorIn(officer.services.locale, officer.settings);
  try {
    await sendMessage(officer.services, message, { reference: logged.reference, kind: report.incidentKind, awareAt: logged.awareAt ?? awareFrom(report), councilName, regulator, dpoPhone }, mayBeRepeat);
  } catch (error) {
    const failure = graphFailureFrom(error);
    await settle('failed', failure.kind, mayBeRepeat || failure.mayHaveHappened);
    return false;
  }
  await settle('sent', '', mayBeRepeat);
  return true;
}

function nextLook(deliveries: readonly Delivery[], report: StoredReport, now: Temporal.Instant): Temporal.Instant | undefined {
  const moments = deliveries.flatMap((delivery) => {
    switch (delivery.state) {
      case 'due': return leftToReporterUntil(delivery.message, report.created, now) ?? [];
      case 'waiting': return delivery.notBefore;
      case 'claimed': return delivery.until;
      default: return [];
    }
  });
  return moments.sort(Temporal.Instant.compare).at(0);
}
