import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import type { IItems } from '../../platform/sharepoint/pnp';
import { notifications, type NewNotificationsRow } from '../../platform/lists/caseLists';
import { deliveryStates, type BreachReference, type DeliveryState, type DueMessage, type MessageKey, type NotificationRow } from '../rules/reporting';
import { waitToRepeat } from '../../platform/sharepoint/repeat';

/** The report that a row is about. */
export interface NotifiedReport {
  readonly id: number;
  readonly reportGuid: string;
  readonly reference: BreachReference;
}

/** What became of a try to send. `errorText` is a kind, never words of a server. */
export interface Attempt {
  readonly state: DeliveryState;
  readonly attempt: number;
  readonly errorText: string;
  readonly mayBeRepeat: boolean;
  readonly leaseUntil?: Temporal.Instant;
}

/** A row as read, with what tells officers' rows from others: only officers can edit a row, so a later version was written by one. */
export interface ReadNotification extends NotificationRow {
  readonly etag: string;
  readonly editorId: number;
  readonly wasEdited: boolean;
}

const stored = v.object({
  Id: v.number(),
  ReportId: v.number(),
  MessageKey: v.string(),
  DeliveryState: v.picklist(deliveryStates),
  Attempt: v.nullish(v.number(), 1),
  ErrorText: v.nullish(v.string(), ''),
  LeaseUntil: v.nullish(v.string()),
  MayBeRepeat: v.nullish(v.boolean(), false),
  AuthorId: v.number(),
  EditorId: v.number(),
  Created: v.string(),
  Modified: v.string()
});

export function notificationItems(services: DeskServices): IItems {
  return deskList(services.sp, services.siteUrl, notifications).items;
}

/**
 * The rows of a report that the caller may see: a reporter their own, an officer all. A row that is not readable was
 * written around the desk and counts for nothing.
 * @throws DeskError
 */
export async function readNotifications(services: DeskServices, reportId: number): Promise<readonly ReadNotification[]> {
  const rows: object[] = await notificationItems(services).filter(`ReportId eq ${reportId}`).select(...Object.keys(stored.entries)).orderBy('Id').top(1000)();
  return rows.flatMap((row) => {
    const read = v.safeParse(stored, row);
    if (!read.success) {
      return [];
    }
    const { output } = read;
    const etag = etagOf(row);
    return [{
      id: output.Id,
      reportId: output.ReportId,
      messageKey: output.MessageKey,
      state: output.DeliveryState,
      attempt: output.Attempt,
      errorText: output.ErrorText,
      leaseUntil: output.LeaseUntil ? Temporal.Instant.from(output.LeaseUntil) : undefined,
      mayBeRepeat: output.MayBeRepeat,
      authorId: output.AuthorId,
      created: Temporal.Instant.from(output.Created),
      modified: Temporal.Instant.from(output.Modified),
      etag,
      editorId: output.EditorId,
      wasEdited: versionOf(etag) > 1
    }];
  });
}

/** `"<guid>,2"`: SharePoint counts the writes of a row at the end of its etag. */
function versionOf(etag: string): number {
  return Number(/,?(\d+)"?$/.exec(etag)?.[1] ?? 1);
}

export function notificationColumns(report: NotifiedReport, message: DueMessage, key: MessageKey, attempt: Attempt): NewNotificationsRow {
  const role = [message.role, ...message.alsoFor][message.keys.indexOf(key)] ?? message.role;
  return {
    Title: `${report.reference} ${message.channel} ${role}`,
    CaseKind: 'breach',
    ReportId: report.id,
    ReportGuid: report.reportGuid,
    MessageKey: key,
    Channel: message.channel,
    RecipientRole: role,
    ...attemptColumns(attempt)
  };
}

export function attemptColumns(attempt: Attempt): Pick<NewNotificationsRow, 'DeliveryState' | 'ErrorText' | 'Attempt' | 'LeaseUntil' | 'MayBeRepeat'> {
  return {
    DeliveryState: attempt.state,
    ErrorText: attempt.errorText,
    Attempt: attempt.attempt,
    LeaseUntil: attempt.leaseUntil?.toString({ smallestUnit: 'second' }) ?? null,
    MayBeRepeat: attempt.mayBeRepeat
  };
}

/**
 * Adds a row a recipient's role. Twice the same row does no harm (the message was tried, whoever counts it), so an add
 * that may have been lost is repeated; a row that cannot be written leaves the message as undelivered, and an officer's
 * page sends it again.
 * @returns whether every row was written.
 */
export async function recordAttempt(
  services: DeskServices, report: NotifiedReport, message: DueMessage, attempt: Attempt, keys: readonly MessageKey[] = message.keys
): Promise<boolean> {
  const written = await Promise.all(keys.map((key) => addRow(services, notificationColumns(report, message, key, attempt))));
  return written.every(Boolean);
}

async function addRow(services: DeskServices, row: NewNotificationsRow): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      await notificationItems(services).add({ ...row });
      return true;
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      if (!isDeskError(error, 'unknown-outcome', 'throttled', 'unavailable') || !(await waitToRepeat(attempt, error))) {
        return false;
      }
    }
  }
}
