import { graphFailureFrom } from '../../platform/graph';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import type { DeskSettings } from '../../platform/settings';
import { deskPageOf } from '../../platform/settings/pages';
import { regulatorIn } from '../../platform/settings/regulator';
import { breachReference, type BreachReport } from '../rules/reporting';
import { awareFrom, deliveryStatus, dueMessages, type Delivery, type DueMessage, type ReporterTry } from '../rules/keeping';
import type { DeliveryReason, DeliveryResult } from './contract';
import { myId } from '../../platform/sharepoint/me';
import { readReportersTries, recordAttempt, type Attempt, type NotifiedReport } from './notifications';
import type { SavedReport } from './savedReport';
import { reasonOf, sendMessage, type CaseFacts } from './sendMessage';

/**
 * Sends, in the reporter's name and all at once, what the report calls for, and records each try after it was made.
 * With the name left off nothing is sent: an officer's page does it. Never throws for a message that fails; the record
 * is safe, and an officer's page will try again.
 */
export async function tellPeople(services: DeskServices, report: BreachReport, saved: SavedReport, settings: DeskSettings): Promise<readonly DeliveryResult[]> {
  if (report.nameWithheld) {
    return [];
  }
  const due = dueMessages({ ...report, id: saved.id }, settings, services.me);
  const earlier = saved.alreadyThere ? await earlierTries(services, due, saved) : undefined;
  const reference = breachReference(saved.id, saved.created);
  const facts: CaseFacts = {
    reference, kind: report.incidentKind, awareAt: awareFrom({ noticedAt: report.noticedAt, created: saved.created }),
    councilName: settings.councilName, regulator: regulatorIn(services.locale, settings), dpoPhone: settings.dpoPhone,
    deskPage: deskPageOf(services.siteUrl, settings)
  };
  const about: NotifiedReport = { id: saved.id, reportGuid: report.reportGuid, reference, restricted: report.restricted };
  const results = await Promise.all(due.map(async (message, index) => {
    const outcome = await tellOne(services, { message, facts, about, earlier: earlier?.[index] });
    return [message.role, ...message.alsoFor].map((role): DeliveryResult => ({ channel: message.channel, role, ...outcome }));
  }));
  return results.flat();
}

type Outcome = Pick<DeliveryResult, 'state' | 'reason'>;

interface Telling {
  readonly message: DueMessage;
  readonly facts: CaseFacts;
  readonly about: NotifiedReport;
  readonly earlier: Delivery | undefined;
}

async function tellOne(services: DeskServices, { message, facts, about, earlier }: Telling): Promise<Outcome> {
  const skipped = (reason: DeliveryReason): Outcome => ({ state: 'skipped', reason });
  if (message.target.kind === 'missing') {
    return skipped('not-configured');
  }
  if (message.target.kind === 'not-a-person') {
    return skipped('recipient-unknown');
  }
  if (earlier?.state === 'sent') {
    return skipped('already-sent');
  }
  // a try of a page that was closed may have gone out without its row
  const mayBeRepeat = earlier !== undefined;
  const attempt = earlier && 'attempt' in earlier ? earlier.attempt : 1;
  const record = (tried: Pick<Attempt, 'state' | 'errorText' | 'mayBeRepeat'>): Promise<boolean> =>
    recordAttempt(services, about, message, { ...tried, attempt });
  if (message.skip === 'sender') {
    await record({ state: 'skipped', errorText: 'is-sender', mayBeRepeat: false });
    return skipped('is-sender');
  }
  try {
    await sendMessage(services, message, facts, mayBeRepeat);
  } catch (error) {
    const failure = graphFailureFrom(error);
    await record({ state: 'failed', errorText: failure.kind, mayBeRepeat: mayBeRepeat || failure.mayHaveHappened });
    return { state: 'failed', reason: reasonOf(failure.kind) };
  }
  await record({ state: 'sent', errorText: '', mayBeRepeat });
  return { state: 'sent' };
}

/** What one's own rows say of a try before this one. Rows that cannot be read count as none: the message is sent, as one that may be a repeat. */
async function earlierTries(services: DeskServices, due: readonly DueMessage[], saved: SavedReport): Promise<readonly Delivery[]> {
  const me = await myId(services);
  let rows: readonly ReporterTry[] = [];
  try {
    rows = await readReportersTries(services, me, saved.id);
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
  }
  return deliveryStatus(due, { authorId: me, rows }, undefined, services.now());
}
