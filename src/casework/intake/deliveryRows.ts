import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant, utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { addInFolder, asTyped } from '../../platform/sharepoint/addInFolder';
import { deskList } from '../../platform/sharepoint/deskList';
import { restrictedFolder } from '../../platform/sharepoint/restricted';
import { etagOf } from '../../platform/sharepoint/etag';
import { allRows } from '../../platform/sharepoint/paging';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { sha256OfText } from '../../platform/sharepoint/sha256';
import type { NewDeliveriesRow } from '../../platform/lists/deliveries';
import { places } from '../../platform/lists/places';
import { deliveryKey, noRecipient, recipientText, type Occasion } from '../rules/messages/deliveryKey';
import type { DeliveryRow, DeskTries } from '../rules/messages/deliveryRow';
import { deskDeliveryStates, type DeskDeliveryState, type MessageChannel, type MessageTarget, type MessageToSend } from '../rules/messages/message';

type Site = Pick<DeskServices, 'sp' | 'siteUrl'>;

export function deliveryItems({ sp, siteUrl }: Site): IItems {
  return deskList(sp, siteUrl, places.deliveries).items;
}

const stored = v.object({
  Id: v.number(),
  MessageKey: v.string(),
  DeliveryState: v.picklist(deskDeliveryStates),
  Attempt: v.nullish(v.number(), 1),
  ErrorText: v.nullish(v.string(), ''),
  ClaimId: v.nullish(v.string(), ''),
  LeaseUntil: v.nullish(v.string()),
  MayBeRepeat: v.nullish(v.boolean(), false),
  TriedAt: v.nullish(v.string()),
  EditorId: v.number(),
  Modified: v.string()
});
const shown = Object.keys(stored.entries);

export interface StoredDelivery extends DeliveryRow {
  readonly claimId: string;
}

function asDelivery(row: object): readonly StoredDelivery[] {
  const read = v.safeParse(stored, row);
  if (!read.success) {
    return [];
  }
  const { output } = read;
  const modified = Temporal.Instant.from(output.Modified);
  // a try is not later than the row that tells of it: one in the year 9999 would put off every next one
  const triedAt = readInstant(output.TriedAt ?? '') ?? modified;
  return [{
    id: output.Id, key: output.MessageKey, state: output.DeliveryState, attempt: output.Attempt, errorText: output.ErrorText, claimId: output.ClaimId,
    leaseUntil: readInstant(output.LeaseUntil ?? ''), mayBeRepeat: output.MayBeRepeat,
    triedAt: Temporal.Instant.compare(triedAt, modified) > 0 ? modified : triedAt, modified, byId: output.EditorId, etag: etagOf(row)
  }];
}

/** All that officers' pages did about one case. @throws DeskError */
export async function readDeliveries(services: Site, { kind, reference }: Pick<Occasion, 'kind' | 'reference'>): Promise<readonly StoredDelivery[]> {
  const rows = await allRows<object>(deliveryItems(services).filter(`CaseReference eq '${reference}' and CaseKind eq '${kind}'`).select(...shown).orderBy('Id'), 500);
  return rows.flatMap(asDelivery);
}

/** @throws DeskError `not-found` when the row is gone. */
export async function readDelivery(services: Site, id: number): Promise<StoredDelivery | undefined> {
  return asDelivery(await deliveryItems(services).getById(id).select(...shown)<object>()).at(0);
}

/** The row with a key; there is one at most. */
export async function findDelivery(services: Site, key: string): Promise<StoredDelivery | undefined> {
  const rows: object[] = await deliveryItems(services).filter(`MessageKey eq '${key}'`).select(...shown).top(1)();
  return rows.flatMap(asDelivery).at(0);
}

/** A message that can never arrive, with the case that it is about. */
export type Unreachable = StoredDelivery & { readonly reference: string };

/** So many of all kinds are asked for in one question; where there are more, each kind asks for its own. */
const mostOfAll = 100;

async function unreachable(services: Site, condition: string, most: number): Promise<readonly (Unreachable & { readonly kind: string })[]> {
  const rows: object[] = await deliveryItems(services).filter(`DeliveryState eq 'unreachable'${condition}`).select(...shown, 'CaseReference', 'CaseKind').orderBy('Id', false).top(most)();
  return rows.flatMap((row) => asDelivery(row).map((each) => ({ ...each, reference: String(Reflect.get(row, 'CaseReference')), kind: String(Reflect.get(row, 'CaseKind')) })));
}

/**
 * Messages of a kind that can never arrive and that no officer has taken note of yet, newest first. The question is the same for every kind, so that several logs on a page ask it
 * once.
 */
export async function readUnreachable(services: Site, kind: string, most: number): Promise<readonly Unreachable[]> {
  const ofAll = await unreachable(services, '', mostOfAll);
  return ofAll.length < mostOfAll ? ofAll.filter((each) => each.kind === kind).slice(0, most) : unreachable(services, ` and CaseKind eq '${kind}'`, most);
}

/** The last part of a message's key. The reference is in the hash, so that the list does not say of two cases that they have one line manager. */
export async function recipientOf(target: MessageTarget, { reference }: Pick<Occasion, 'reference'>): Promise<string> {
  const text = recipientText(target);
  return text === undefined ? noRecipient[target.kind === 'not-a-person' ? 'not-a-person' : 'missing'] : (await sha256OfText(`${reference}|${text}`)).slice(0, 32);
}

/** What officers' pages did about the messages of a case, with the names that its rows have today. @throws DeskError */
export async function readDeskTries(services: Site, about: Occasion, due: readonly Pick<MessageToSend, 'key' | 'target'>[]): Promise<DeskTries> {
  const [rows, recipients] = await Promise.all([
    readDeliveries(services, about),
    Promise.all(due.map(async (message): Promise<readonly [string, string]> => [message.key, await recipientOf(message.target, about)]))
  ]);
  return { about, rows, recipients: new Map(recipients) };
}

/** Adds the row of a message: here alone is chosen where it lies. @throws DeskError; a duplicate where the message has its row */
export async function addDelivery(services: Site, { isRestricted }: Pick<Occasion, 'isRestricted'>, row: NewDeliveriesRow): Promise<unknown> {
  if (!isRestricted) {
    return deliveryItems(services).add({ ...row });
  }
  const { TriedAt, LeaseUntil, ...texts } = row;
  const item = deliveryItems(services).getById(await addInFolder(deskList(services.sp, services.siteUrl, places.deliveries), restrictedFolder(services.siteUrl, places.deliveries), asTyped(texts)));
  // the way into a folder takes no moments; a claim without one lasts as long as any
  await item.update({ TriedAt, LeaseUntil });
  return item.select('Id')<object>();
}

/** What became of a try. `errorText` is a kind, never words of a server. */
export interface DeskAttempt {
  readonly state: DeskDeliveryState;
  readonly attempt: number;
  readonly errorText: string;
  readonly mayBeRepeat: boolean;
  readonly triedAt: Temporal.Instant;
  readonly claim?: { readonly id: string; readonly until: Temporal.Instant };
}

export function attemptColumns(attempt: DeskAttempt): Pick<NewDeliveriesRow, 'DeliveryState' | 'ErrorText' | 'Attempt' | 'TriedAt' | 'ClaimId' | 'LeaseUntil' | 'MayBeRepeat'> {
  return {
    DeliveryState: attempt.state, ErrorText: attempt.errorText, Attempt: attempt.attempt, TriedAt: utcSecond(attempt.triedAt),
    ClaimId: attempt.claim?.id ?? '', LeaseUntil: attempt.claim ? utcSecond(attempt.claim.until) : null, MayBeRepeat: attempt.mayBeRepeat
  };
}

export function deliveryColumns(about: Occasion, channel: MessageChannel, role: string, recipient: string, attempt: DeskAttempt): NewDeliveriesRow {
  return {
    Title: `${about.reference} ${channel} ${role}`, CaseKind: about.kind, CaseReference: about.reference, MessageKey: deliveryKey(about, channel, role, recipient),
    Occasion: about.occasion, Channel: channel, RecipientRole: role, ...attemptColumns(attempt)
  };
}
