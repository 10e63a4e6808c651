import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import type { NewNotificationsRow } from '../../platform/lists/caseLists';
import { places } from '../../platform/lists/places';
import { deskList } from '../../platform/sharepoint/deskList';
import { isBeyondThreshold, isDeskError } from '../../platform/sharepoint/errors';
import type { IItems } from '../../platform/sharepoint/pnp';
import { waitToRepeat } from '../../platform/sharepoint/repeat';
import { deliveryStates, type DeliveryState, type DueMessage } from '../rules/messages/message';
import type { ReporterTry } from '../rules/messages/reporterTry';

/** What a row is about: the key of the kind, and the intake's row. */
export interface ToldOf {
  readonly kind: string;
  readonly id: number;
  readonly reportGuid: string;
  readonly reference: string;
  readonly restricted?: true | undefined;
}

/** Whom a row may name: a choice of the list, so a role that is new is one of its choices first. */
export type StaffRole = NewNotificationsRow['RecipientRole'];

/** A message that the author's own page may send. */
export interface StaffMessage<Role extends StaffRole = StaffRole> extends DueMessage {
  readonly role: Role;
  readonly alsoFor: readonly Role[];
}

/** What became of a try to send. `errorText` is a kind, never words of a server. */
export interface Attempt {
  readonly state: DeliveryState;
  readonly attempt: number;
  readonly errorText: string;
  readonly mayBeRepeat: boolean;
  readonly leaseUntil?: Temporal.Instant;
}

const stored = v.object({
  Id: v.number(),
  CaseKind: v.string(),
  ReportId: v.number(),
  MessageKey: v.string(),
  DeliveryState: v.picklist(deliveryStates),
  Attempt: v.nullish(v.number(), 1),
  ErrorText: v.nullish(v.string(), ''),
  LeaseUntil: v.nullish(v.string()),
  MayBeRepeat: v.nullish(v.boolean(), false),
  AuthorId: v.number(),
  Created: v.string(),
  Modified: v.string()
});

function tryItems(services: DeskServices): IItems {
  return deskList(services.sp, services.siteUrl, places.notifications).items;
}

/** Of one author and one report there are a handful; whoever adds a thousand to their own hides their own page's tries, and the desk sends. */
const mostRows = 1000;

/**
 * What the author's own page tried for a report of a kind, by the author's own rows. Rows that others added are not asked for, however many there are.
 * Both columns have an index; where one of them has more rows than SharePoint looks through, the other is asked first. A row that is not
 * readable was written around the desk and counts for nothing; nor do any, where an author's own rows for one report are too many.
 * @throws DeskError
 */
export async function readReportersTries(services: DeskServices, kind: string, authorId: number, reportId: number): Promise<readonly ReporterTry[]> {
  for (const filter of [`AuthorId eq ${authorId} and ReportId eq ${reportId}`, `ReportId eq ${reportId} and AuthorId eq ${authorId}`]) {
    try {
      const rows: unknown[] = await tryItems(services).filter(filter).select(...Object.keys(stored.entries)).orderBy('Id').top(mostRows)();
      return rows.flatMap((row) => asTry(kind, row));
    } catch (error) {
      if (!isBeyondThreshold(error)) {
        throw error;
      }
    }
  }
  return [];
}

function asTry(kind: string, row: unknown): readonly ReporterTry[] {
  const read = v.safeParse(stored, row);
  if (!read.success || read.output.CaseKind !== kind) {
    return [];
  }
  const { output } = read;
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
    modified: Temporal.Instant.from(output.Modified)
  }];
}

function tryColumns(about: ToldOf, message: StaffMessage, key: string, attempt: Attempt): NewNotificationsRow {
  const role = [message.role, ...message.alsoFor][message.keys.indexOf(key)] ?? message.role;
  return {
    Title: `${about.reference} ${message.channel} ${role}`,
    CaseKind: about.kind,
    ReportId: about.id,
    ReportGuid: about.reportGuid,
    MessageKey: key,
    Channel: message.channel,
    RecipientRole: role,
    ...attemptColumns(attempt)
  };
}

function attemptColumns(attempt: Attempt): Pick<NewNotificationsRow, 'DeliveryState' | 'ErrorText' | 'Attempt' | 'LeaseUntil' | 'MayBeRepeat'> {
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
export async function recordAttempt(services: DeskServices, about: ToldOf, message: StaffMessage, attempt: Attempt): Promise<boolean> {
  const written = await Promise.all(message.keys.map((key) => addRow(services, about, tryColumns(about, message, key, attempt))));
  return written.every(Boolean);
}

async function addRow(services: DeskServices, { restricted }: ToldOf, row: NewNotificationsRow): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (restricted) {
        await (await import(/* webpackChunkName: 'staff-restricted' */ './restrictedRow')).addRestrictedTry(services, row);
      } else {
        await tryItems(services).add({ ...row });
      }
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
