import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { places } from '../../platform/lists/places';
import { deskList } from '../../platform/sharepoint/deskList';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import type { EventValues } from '../rules/events/eventTable';
import { genericEvents } from '../rules/events/genericEvents';
import { genericEvent } from '../rules/events/makeEvent';
import type { UnreachableReason } from '../rules/messages/deliveryStatus';
import type { MessageToSend } from '../rules/messages/message';
import type { Occasion } from '../rules/messages/deliveryKey';
import { eventsOf, writeEvents, type CaseOfEvents } from '../store/events';
import { readEventValues, type EventSite } from '../store/eventRow';

export function historyItems(services: Pick<DeskServices, 'sp' | 'siteUrl'>): IItems {
  return deskList(services.sp, services.siteUrl, places.caseHistory).items;
}

/** An event of a case, as far as a run asks whether something was told. */
export interface ToldEvent {
  readonly kind: string;
  readonly code: string;
  readonly values: EventValues;
  readonly details: string;
}

const text = v.nullish(v.string(), '');
const stored = v.object({ EventKind: text, EventCode: text, EventValues: text, Details: text });

/** What the history of a case tells. @throws DeskError */
export async function readTold(services: DeskServices, reference: string): Promise<readonly ToldEvent[]> {
  const rows: unknown = await historyItems(services).filter(`CaseReference eq '${reference}'`).select(...Object.keys(stored.entries)).top(500)();
  return v.parse(v.array(stored), rows).map(({ EventKind, EventCode, EventValues, Details }) =>
    ({ kind: EventKind ?? '', code: EventCode ?? '', values: readEventValues(EventValues), details: Details ?? '' }));
}

/**
 * What a page that is still at work may be about to tell by itself is left to it for so long; only then another tells it again.
 * @returns until when; undefined when that time is over
 */
export function leftToItsPage(since: Temporal.Instant, now: Temporal.Instant): Temporal.Instant | undefined {
  const until = since.add({ minutes: 2 });
  return Temporal.Instant.compare(now, until) < 0 ? until : undefined;
}

const fileLine = ({ name, sha256 }: { readonly name: string; readonly sha256: string }): string => `${name}: SHA-256 ${sha256}`;

/** Whether an event tells that a file was kept. Rows of before there were codes have its line in their details. */
export function isFileTold(told: readonly ToldEvent[], file: { readonly name: string; readonly sha256: string }): boolean {
  return told.filter(({ kind }) => kind === genericEvents.filesCopied.kind)
    .some(({ values: { files }, details }) => [...(Array.isArray(files) ? files : []), ...details.split('\n')].includes(fileLine(file)));
}

/** Each file is a line: its name, and the hash of its bytes. @throws DeskError */
export function addFilesCopied(site: EventSite, of: CaseOfEvents, files: readonly { readonly name: string; readonly sha256: string }[]): Promise<void> {
  return writeEvents(site, of, [genericEvent('filesCopied', { count: files.length, files: files.map(fileLine) })]);
}

/** Codes and no names: who would have been told is in the case and in the settings. @throws DeskError */
export function addUndeliverable(
  site: EventSite, about: Pick<Occasion, 'reference' | 'isRestricted'>, { channel, role }: Pick<MessageToSend, 'channel' | 'role'>, reason: UnreachableReason
): Promise<void> {
  return writeEvents(site, eventsOf(about), [genericEvent('messageUndeliverable', { channel, role, reason })]);
}
