import type { DeskServices } from '../../platform/host/services';
import { caseHistory } from '../../platform/lists/caseLists';
import { deskList } from '../../platform/sharepoint/deskList';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { genericEvent } from '../rules/events/makeEvent';
import type { UnreachableReason } from '../rules/messages/deliveryStatus';
import type { MessageToSend } from '../rules/messages/message';
import { writeEvents } from '../store/events';
import type { EventSite } from '../store/eventRow';

export function historyItems(services: Pick<DeskServices, 'sp' | 'siteUrl'>): IItems {
  return deskList(services.sp, services.siteUrl, caseHistory).items;
}

/** Whether the history of a case has an event of a kind. @throws DeskError */
export async function hasEvent(services: DeskServices, reference: string, kind: string): Promise<boolean> {
  const rows: { EventKind?: string | null }[] = await historyItems(services).filter(`CaseReference eq '${reference}'`).select('EventKind').top(500)();
  return rows.some((row) => row.EventKind === kind);
}

/** Each file is a line: its name, and the hash of its bytes. @throws DeskError */
export function addFilesCopied(site: EventSite, reference: string, files: readonly { readonly name: string; readonly sha256: string }[]): Promise<void> {
  return writeEvents(site, reference, [genericEvent('filesCopied', { count: files.length, files: files.map((file) => `${file.name}: SHA-256 ${file.sha256}`) })]);
}

/** Codes and no names: who would have been told is in the case and in the settings. @throws DeskError */
export function addUndeliverable(site: EventSite, reference: string, { channel, role }: Pick<MessageToSend, 'channel' | 'role'>, reason: UnreachableReason): Promise<void> {
  return writeEvents(site, reference, [genericEvent('messageUndeliverable', { channel, role, reason })]);
}
