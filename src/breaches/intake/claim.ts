import { isDeskError } from '../../platform/sharepoint/errors';
import { updateVersioned } from '../../platform/sharepoint/etag';
import * as v from 'valibot';
import type { NotificationsRow } from '../lists';
import { LEASE_MINUTES, type DueMessage } from '../rules';
import {
  attemptColumns, notificationColumns, notificationItems, readNotifications, type Attempt, type NotifiedReport, type ReadNotification
} from '../store/notifications';
import { officerIds, type Officer } from './officer';

/** A message that this page holds: nobody else sends it until the lease is over. */
export interface Claim {
  readonly rowId: number;
  readonly etag: string;
}

const added = v.object({ Id: v.number(), 'odata.etag': v.string() });

/**
 * Claims a message for this page. Each message has one officer's row, the earliest; who writes the claim into it over
 * its etag has the message, and the loser of the 412 leaves it. Where there is no such row yet, a page adds one with its
 * claim and then looks: the earliest stays, a later one is withdrawn.
 * @returns undefined when another page has it, or it has been sent meanwhile.
 * @throws DeskError
 */
export async function claimMessage(
  officer: Officer, report: NotifiedReport, message: DueMessage, how: { readonly attempt: number; readonly mayBeRepeat: boolean }, rows: readonly ReadNotification[]
): Promise<Claim | undefined> {
  const claim: Attempt = {
    state: 'claimed',
    ...how,
    // tells this page's claim from that of another page of the same minute
    errorText: `claim ${crypto.randomUUID()}`,
    leaseUntil: officer.services.now().add({ minutes: LEASE_MINUTES })
  };
  const own = officersRows(officer, message, rows).at(0);
  return own ? claimRow(officer, own, claim) : claimNewRow(officer, report, message, claim);
}

function officersRows(officer: Officer, message: DueMessage, rows: readonly ReadNotification[]): readonly ReadNotification[] {
  const ids = officerIds(officer, rows);
  return rows.filter((row) => row.messageKey === message.key && ids.includes(row.authorId)).sort((a, b) => a.id - b.id);
}

async function claimRow(officer: Officer, row: Pick<ReadNotification, 'id' | 'etag'>, claim: Attempt): Promise<Claim | undefined> {
  try {
    const etag = await updateVersioned<NotificationsRow>(notificationItems(officer.services).getById(row.id), attemptColumns(claim), row.etag, ['Id']);
    return { rowId: row.id, etag };
  } catch (error) {
    if (isDeskError(error, 'conflict')) {
      return undefined;
    }
    throw error;
  }
}

async function claimNewRow(officer: Officer, report: NotifiedReport, message: DueMessage, claim: Attempt): Promise<Claim | undefined> {
  const items = notificationItems(officer.services);
  const row = v.parse(added, await items.add({ ...notificationColumns(report, message, message.key, claim) }));
  const mine = officer.listedIds.has(officer.myId)
    ? { rowId: row.Id, etag: row['odata.etag'] }
    // an officer whom the site does not list is known to other pages by having edited the row
    : await claimRow(officer, { id: row.Id, etag: row['odata.etag'] }, { ...claim, errorText: `claim ${crypto.randomUUID()}` });
  if (!mine) {
    return undefined;
  }
  const rows = await readNotifications(officer.services, report.id);
  const ids = officerIds(officer, rows);
  const others = rows.filter((each) => each.id !== mine.rowId && message.keys.some((key) => key === each.messageKey));
  const isFirst = !others.some((each) => each.id < mine.rowId && each.messageKey === message.key && ids.includes(each.authorId));
  if (isFirst) {
    return mine;
  }
  await withdraw(officer, mine, message);
  return undefined;
}

/** Nobody may delete rows here: a row under another key counts for no message. */
async function withdraw(officer: Officer, claim: Claim, message: DueMessage): Promise<void> {
  try {
    await notificationItems(officer.services).getById(claim.rowId).update({ MessageKey: `${message.key}:withdrawn` }, claim.etag);
  } catch (error) {
    // the claim then lapses by itself
    if (!isDeskError(error)) {
      throw error;
    }
  }
}

/** Writes what became of the try. When the lease was over and another page has the row by now, the try is a row of its own. */
export async function settleClaim(officer: Officer, report: NotifiedReport, message: DueMessage, claim: Claim, attempt: Attempt): Promise<void> {
  const items = notificationItems(officer.services);
  try {
    await updateVersioned<NotificationsRow>(items.getById(claim.rowId), attemptColumns(attempt), claim.etag, ['Id']);
  } catch (error) {
    if (!isDeskError(error, 'conflict')) {
      throw error;
    }
    await items.add({ ...notificationColumns(report, message, message.key, attempt) });
  }
  await Promise.all(message.keys.filter((key) => key !== message.key && attempt.state !== 'failed')
    .map((key) => items.add({ ...notificationColumns(report, message, key, attempt) })));
}
