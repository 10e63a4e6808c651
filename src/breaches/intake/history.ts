import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { writeEvents } from '../../casework/store/events';
import { caseHistory } from '../lists';
import type { IItems } from '../../platform/sharepoint/pnp';
import { breachRules, caseEvent, type CaseEvent, type DueMessage, type StoredReport, type UnreachableReason } from '../rules';

function items(services: DeskServices): IItems {
  return deskList(services.sp, services.siteUrl, caseHistory).items;
}

export async function hasTakenInEvent(services: DeskServices, reference: string): Promise<boolean> {
  const rows: { EventKind?: string | null }[] = await items(services).filter(`CaseReference eq '${reference}'`).select('EventKind').top(500)();
  return rows.some((row) => row.EventKind === 'taken in');
}

export function addTakenIn(services: DeskServices, reference: string, report: StoredReport, repeatOf: number | undefined): Promise<void> {
  return addEvent(services, reference, caseEvent('takenIn', { report: report.id, version: report.version, repeatOf, unreadable: report.unreadable }));
}

export function addEvidence(services: DeskServices, reference: string, files: readonly { readonly name: string; readonly sha256: string }[]): Promise<void> {
  return addEvent(services, reference, caseEvent('filesCopied', { count: files.length, files: files.map((file) => `${file.name}: SHA-256 ${file.sha256}`) }));
}

/** Codes and no names: who would have been told is in the report and in the settings. */
export function addUndeliverable(services: DeskServices, reference: string, message: Pick<DueMessage, 'channel' | 'role'>, reason: UnreachableReason): Promise<void> {
  return addEvent(services, reference, caseEvent('messageUndeliverable', { channel: message.channel, role: message.role, reason }));
}

/** An officer's word about the message to the line manager whom the report names. */
export function addManagerWord(services: DeskServices, reference: string, send: boolean): Promise<void> {
  return addEvent(services, reference, caseEvent(send ? 'managerToBeTold' : 'managerNotTold', {}));
}

/** @throws DeskError */
export async function addEvent(services: DeskServices, reference: string, event: CaseEvent): Promise<void> {
  await writeEvents({ services, kind: breachRules }, { reference, isRestricted: false }, [event]);
}
