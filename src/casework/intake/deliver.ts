import { Temporal } from 'temporal-polyfill';
import { earliest } from '../../calendar';
import { graphFailureFrom, type GraphFailureKind } from '../../platform/graph';
import type { DeskTries } from '../rules/messages/deliveryRow';
import { AUTOMATIC_TRIES, deliveryStatus, isUndelivered, unreachableReasons, type Delivery, type ReporterTries } from '../rules/messages/deliveryStatus';
import type { DueMessage } from '../rules/messages/message';
import { leftToReporterUntil } from '../rules/messages/reporterFirst';
import { isTaskMessage, type TaskMessage } from '../rules/messages/taskMessage';
import { additionsTo } from './addToCase';
import { claimMessage, settleClaim } from './claim';
import type { IntakeRow, IntakeTypes, LoggedCase } from './contract';
import { longestGapHours } from './dueCases';
import { readDeskTries, type DeskAttempt } from './deliveryRows';
import { addUndeliverable } from './history';
import { caseOfLogRow, noteOnLogRow } from './loggedCase';
import type { Officer } from './officer';
import { sendContent } from './sendContent';
import { readTaskMessages, taskContent } from './taskMessages';
import { noteUnreachable } from './unreachable';
import { tellOwnersAgain } from './withdraw';

/** A message of a case: its room's, or the engine's own about a task. */
type CaseMessage<T extends IntakeTypes> = T['message'] | TaskMessage;

/** What became of each message of a case. */
export type CaseMessages<T extends IntakeTypes> = T['told'] & {
  readonly logged: LoggedCase<T>;
  /** When the intake's row was saved, as SharePoint stamped it. */
  readonly created: Temporal.Instant;
  readonly deliveries: readonly Delivery<CaseMessage<T>>[];
};

export interface Sent<T extends IntakeTypes> {
  readonly messages: CaseMessages<T>;
  readonly sent: number;
  /** When something may be tried again by itself; a page that is still open then looks again. */
  readonly lookAgainAt: Temporal.Instant | undefined;
}

/** One message that an officer sends now. */
export interface ByHand {
  readonly message: string;
  /** The officer has said that whom the reporter named is to be told. */
  readonly withWord?: boolean;
}

type Stamped = Pick<IntakeRow<IntakeTypes>, 'created'>;

interface Known<T extends IntakeTypes> {
  readonly logged: LoggedCase<T>;
  readonly row: IntakeRow<T>;
  readonly deliveries: readonly Delivery<CaseMessage<T>>[];
  readonly desk: DeskTries;
}

/** As pages show it. */
export function messagesOf<T extends IntakeTypes>({ logged, row, deliveries }: Known<T>): CaseMessages<T> {
  return { ...row.told, logged, created: row.created, deliveries };
}

const noTries: ReporterTries = { authorId: 0, rows: [] };

/** Reads the rows of a case and says what became of its messages. */
export async function readCaseMessages<T extends IntakeTypes>(officer: Officer<T>, logged: LoggedCase<T>, row: IntakeRow<T>): Promise<Known<T>> {
  const { services, settings, kind: { key, messages } } = officer;
  const about = { kind: key, reference: messages.referenceOf(row), occasion: messages.occasion, isRestricted: logged.isRestricted } as const;
  const [additions, ofTasks, asked, following] = await Promise.all([
    additionsTo(officer, logged), readTaskMessages(officer, about), about.isRestricted ? [] : messages.asked?.(officer, about) ?? [], about.isRestricted ? [] : messages.follows?.(officer, { row, logged }) ?? []
  ]);
  const own = [...messages.due({ row, fixed: logged, additions, logged }, settings, services.me), ...following];
  const due: readonly CaseMessage<T>[] = [...own, ...ofTasks, ...asked];
  if (due.length === 0) {
    return { logged, row, deliveries: [], desk: { about, rows: [], recipients: new Map() } };
  }
  const [desk, tries] = await Promise.all([readDeskTries(services, about, due), messages.reporterTries?.(services, row, own) ?? noTries]);
  return { logged, row, desk, deliveries: deliveryStatus(due, tries, desk, services.now(), (message) => !isTaskMessage(message) && messages.needsWord?.(message) === true) };
}

/**
 * Sends what is due of a case, also to site owners of its withdrawn files, each message under a claim, tells once what can never arrive, and notes in the log how many are still undelivered and
 * when to look again. `byHand` sends this one message now, whatever tries and gaps say; a claim of another page is respected all the same. A message
 * that awaits an officer's word goes out only with it.
 * @throws DeskError when the lists cannot be read or written; a message that Graph refuses is no error but a row.
 */
export async function deliverCase<T extends IntakeTypes>(officer: Officer<T>, logged: LoggedCase<T>, row: IntakeRow<T>, byHand?: ByHand): Promise<Sent<T>> {
  const [before, owners] = await Promise.all([readCaseMessages(officer, logged, row), tellOwnersAgain(officer, logged)]);
  const now = officer.services.now();
  const toTry = before.deliveries.filter((delivery) => mayTry(delivery, row, now, byHand));
  const results = await allDone(toTry.map((delivery) => tryOne(officer, before, delivery)));
  for (const delivery of before.deliveries) {
    if (delivery.state === 'unreachable' && !delivery.row) {
      await noteUnreachable(officer, before.desk, delivery);
    }
  }
  const changed = toTry.length > 0 || before.deliveries.some((delivery) => delivery.state === 'unreachable' && !delivery.row);
  const after = await noteMessages(officer, changed ? await readCaseMessages(officer, logged, row) : before, owners);
  const sent = toTry.filter((_delivery, index) => results[index]).map(({ message }) => message);
  const own = sent.filter((message): message is T['message'] => !isTaskMessage(message));
  if (own.length > 0) {
    await officer.kind.messages.afterSent?.(officer.services, row, own);
  }
  return { messages: messagesOf(after), sent: sent.length, lookAgainAt: earliest([nextTry(after.deliveries, row, now), owners]) };
}

/** One that fails does not leave the others running unwatched. */
async function allDone(work: readonly Promise<boolean>[]): Promise<readonly boolean[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

function mayTry(delivery: Delivery, row: Stamped, now: Temporal.Instant, byHand: ByHand | undefined): boolean {
  if (byHand !== undefined) {
    return delivery.message.key === byHand.message && (mayTryByHand(delivery) || (byHand.withWord === true && delivery.state === 'awaits-word'));
  }
  return delivery.state === 'due' && leftToReporterUntil(delivery.message, row.created, now) === undefined;
}

/** Not for what is done, being sent, awaits a word, or has nobody to go to. */
export function mayTryByHand({ state, message }: Delivery): boolean {
  const hasRecipient = message.target.kind !== 'missing' && message.target.kind !== 'not-a-person';
  return hasRecipient && ['due', 'waiting', 'by-hand', 'unreachable'].includes(state);
}

/** @returns whether the message went out. */
async function tryOne<T extends IntakeTypes>(officer: Officer<T>, { row, desk, logged }: Known<T>, delivery: Delivery<CaseMessage<T>>): Promise<boolean> {
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
  try {
    const content = isTaskMessage(message)
      ? await taskContent(officer, desk.about.reference, message, mayBeRepeat)
      : officer.kind.messages.content(officer, { logged, row }, message, mayBeRepeat);
    await sendContent(officer.services, message.target, content);
  } catch (error) {
    const failure = graphFailureFrom(error);
    const never = neverArrives(failure.kind, delivery) ? unreachableReasons.find((reason) => reason === failure.kind) : undefined;
    await settle(never ? 'unreachable' : 'failed', failure.kind, mayBeRepeat || failure.mayHaveHappened);
    if (never) {
      await addUndeliverable(officer, desk.about, message, never);
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
async function noteMessages<T extends IntakeTypes>(officer: Officer<T>, first: Known<T>, owners: Temporal.Instant | undefined): Promise<Known<T>> {
  let known = first;
  for (let attempt = 1; attempt <= noteTries; attempt++) {
    const { logged, row, deliveries } = known;
    const undelivered = deliveries.filter(isUndelivered).length;
    const next = earliest([nextTry(deliveries, row, officer.services.now()), owners]);
    if (await noteOnLogRow(officer, logged, { undelivered, ...(logged.evidenceSettled ? { tryAt: next } : {}) })) {
      break;
    }
    known = await readCaseMessages(officer, await caseOfLogRow(officer, logged.logId), row);
  }
  return known;
}

/** When something of these may be tried by itself; undefined when nothing is. */
export function nextTry(deliveries: readonly Delivery[], row: Stamped, now: Temporal.Instant): Temporal.Instant | undefined {
  return earliest(deliveries.flatMap((delivery) => {
    switch (delivery.state) {
      case 'due': return leftToReporterUntil(delivery.message, row.created, now) ?? now;
      case 'waiting': return delivery.notBefore;
      // a time further off than a week is not believed of a row
      case 'later': return earliest([delivery.notBefore, now.add({ hours: longestGapHours })]);
      case 'claimed': return delivery.until;
      // until then the reporter's own page may be sending it
      case 'awaits-word': return leftToReporterUntil(delivery.message, row.created, now) ?? [];
      default: return [];
    }
  }));
}
