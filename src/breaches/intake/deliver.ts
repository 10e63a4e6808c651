import { Temporal } from 'temporal-polyfill';
import { graphFailureFrom, type GraphFailureKind } from '../../platform/graph';
import { deskPageOf } from '../../platform/settings/pages';
import { regulatorIn } from '../../platform/settings/regulator';
import {
  AUTOMATIC_TRIES, awareFrom, breachReference, breachRules, deliveryStatus, dueMessages, isUndelivered, leftToReporterUntil, unreachableReasons, type Delivery, type DeskTries, type DueMessage, type MessageKey, type StoredReport
} from '../rules';
import { readReportersTries } from '../store/notifications';
import { sendMessage } from '../store/sendMessage';
import { claimMessage, settleClaim } from '../../casework/intake/claim';
import { readDeskTries, type DeskAttempt } from '../../casework/intake/deliveryRows';
import { addUndeliverable } from './history';
import { caseOfLogRow, noteOnLogRow, type LoggedCase } from './logRow';
import type { Officer } from './officer';
import { noteToldByDesk } from './toldByDesk';
import { noteUnreachable } from './unreachable';

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

/** One message that an officer sends now. */
export interface ByHand {
  readonly message: MessageKey;
  /** The officer has said that this manager is to be told. */
  readonly withWord?: boolean;
}

interface Known extends CaseMessages {
  readonly desk: DeskTries;
}

/** Reads the rows of a case and says what became of its messages. A repeat has none: the earliest report has them. */
export async function readCaseMessages(officer: Officer, logged: LoggedCase, report: StoredReport): Promise<Known> {
  const { services, settings } = officer;
  // the reference of the report itself: what a row of the log says of it may be somebody's mistake
  const about = { kind: breachRules.key, reference: breachReference(report.id, report.created), occasion: 'reported' } as const;
  if (logged.repeatOf !== undefined) {
    return { logged, report, deliveries: [], desk: { about, rows: [], recipients: new Map() } };
  }
  const due = dueMessages(report, settings, services.me);
  const [desk, rows] = await Promise.all([
    readDeskTries(services, about, due),
    due.some(({ fromReporter }) => fromReporter) ? readReportersTries(services, report.authorId, report.id) : []
  ]);
  return { logged, report, desk, deliveries: deliveryStatus(due, { authorId: report.authorId, rows }, desk, services.now()) };
}

/**
 * Sends what is due of a case, each message under a claim, tells once what can never arrive, and notes in the log how many are still undelivered and
 * when to look again. `byHand` sends this one message now, whatever tries and gaps say; a claim of another page is respected all the same. A message
 * that awaits an officer's word goes out only with it (`answerManager`).
 * @throws DeskError when the lists cannot be read or written; a message that Graph refuses is no error but a row.
 */
export async function deliverCase(officer: Officer, logged: LoggedCase, report: StoredReport, byHand?: ByHand): Promise<Sent> {
  const before = await readCaseMessages(officer, logged, report);
  const now = officer.services.now();
  const toTry = before.deliveries.filter((delivery) => mayTry(delivery, report, now, byHand));
  const results = await allDone(toTry.map((delivery) => tryOne(officer, before, delivery)));
  for (const delivery of before.deliveries) {
    if (delivery.state === 'unreachable' && !delivery.row) {
      await noteUnreachable(officer, before.desk, delivery);
    }
  }
  const changed = toTry.length > 0 || before.deliveries.some((delivery) => delivery.state === 'unreachable' && !delivery.row);
  const after = await noteMessages(officer, changed ? await readCaseMessages(officer, logged, report) : before);
  if (toTry.some(({ message }, index) => results[index] && message.role === 'dpo')) {
    await noteToldByDesk(officer.services, report.id);
  }
  return { messages: after, sent: results.filter(Boolean).length, lookAgainAt: nextTry(after.deliveries, report, now) };
}

/** One that fails does not leave the others running unwatched. */
async function allDone(work: readonly Promise<boolean>[]): Promise<readonly boolean[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

function mayTry(delivery: Delivery, report: StoredReport, now: Temporal.Instant, byHand: ByHand | undefined): boolean {
  if (byHand !== undefined) {
    return delivery.message.key === byHand.message && (mayTryByHand(delivery) || (byHand.withWord === true && delivery.state === 'awaits-word'));
  }
  return delivery.state === 'due' && leftToReporterUntil(delivery.message, report.created, now) === undefined;
}

/** Not for what is done, being sent, awaits a word, or has nobody to go to. */
export function mayTryByHand({ state, message }: Delivery): boolean {
  const hasRecipient = message.target.kind !== 'missing' && message.target.kind !== 'not-a-person';
  return hasRecipient && ['due', 'waiting', 'by-hand', 'unreachable'].includes(state);
}

/** @returns whether the message went out. */
async function tryOne(officer: Officer, { report, desk, logged }: Known, delivery: Delivery): Promise<boolean> {
  if (!('attempt' in delivery)) {
    return false;
  }
  const { message, attempt, mayBeRepeat } = delivery;
  const claim = await claimMessage(officer.services, message, desk, { attempt, mayBeRepeat });
  if (!claim) {
    return false;
  }
  const settle = (state: DeskAttempt['state'], errorText: string, repeat: boolean): Promise<void> =>
    settleClaim(officer.services, message, desk, claim, { state, errorText, attempt, mayBeRepeat: repeat, triedAt: officer.services.now() });
  if (message.skip === 'sender') {
    await settle('skipped', 'is-sender', false);
    return false;
  }
  const { councilName, dpoPhone } = officer.settings;
  const facts = {
    reference: breachReference(report.id, report.created), kind: report.incidentKind, awareAt: logged.awareAt ?? awareFrom(report), councilName,
    regulator: regulatorIn(officer.services.locale, officer.settings), dpoPhone,
    deskPage: deskPageOf(officer.services.siteUrl, officer.settings)
  };
  try {
    await sendMessage(officer.services, message, facts, mayBeRepeat);
  } catch (error) {
    const failure = graphFailureFrom(error);
    const never = neverArrives(failure.kind, delivery) ? unreachableReasons.find((reason) => reason === failure.kind) : undefined;
    await settle(never ? 'unreachable' : 'failed', failure.kind, mayBeRepeat || failure.mayHaveHappened);
    if (never) {
      await addUndeliverable(officer.services, desk.about.reference, message, never);
    }
    return false;
  }
  await settle('sent', '', mayBeRepeat);
  return true;
}

/**
 * Exchange does not know the address; or three tries, perhaps from several people's pages, did not find the person or the channel. Of a mail "not
 * found" may be said of the sender's own mailbox, so that is no reason to give up on the recipient.
 */
function neverArrives(kind: GraphFailureKind, { message: { channel }, attempt }: { readonly message: DueMessage; readonly attempt: number }): boolean {
  return kind === 'mailbox-unknown' || (kind === 'person-unknown' && channel !== 'mail' && attempt >= AUTOMATIC_TRIES);
}

/** Two pages note the same case at once. */
const noteTries = 3;

/**
 * Writes to the log how many messages are undelivered, and when to try next. When somebody changed the row meanwhile it is read again, and the
 * messages after it, so that of two pages the one that knows more has the last word. While files may be missing the case stays due: they are
 * seen to after the messages.
 */
async function noteMessages(officer: Officer, first: Known): Promise<CaseMessages> {
  let known = first;
  for (let attempt = 1; attempt <= noteTries; attempt++) {
    const { logged, report, deliveries } = known;
    const undelivered = deliveries.filter(isUndelivered).length;
    const next = nextTry(deliveries, report, officer.services.now());
    if (await noteOnLogRow(officer, logged, { undelivered, ...(logged.evidenceSettled ? { tryAt: next } : {}) })) {
      break;
    }
    known = await readCaseMessages(officer, await caseOfLogRow(officer, logged.logId), report);
  }
  const { desk: _desk, ...messages } = known;
  return messages;
}

/** When something of these may be tried by itself; undefined when nothing is. */
export function nextTry(deliveries: readonly Delivery[], report: Pick<StoredReport, 'created'>, now: Temporal.Instant): Temporal.Instant | undefined {
  const moments = deliveries.flatMap((delivery) => {
    switch (delivery.state) {
      case 'due': return leftToReporterUntil(delivery.message, report.created, now) ?? now;
      case 'waiting': return delivery.notBefore;
      case 'claimed': return delivery.until;
      // until then the reporter's own page may be sending it
      case 'awaits-word': return leftToReporterUntil(delivery.message, report.created, now) ?? [];
      default: return [];
    }
  });
  return moments.sort(Temporal.Instant.compare).at(0);
}
