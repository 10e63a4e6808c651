import { utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { caseHistory } from '../lists';
import type { IItems } from '../../platform/sharepoint/pnp';
import type { BreachReference, DueMessage, StoredReport, UnreachableReason } from '../rules';
import { addEventRow } from '../store/addEventRow';

/** Stable words in the list, whatever language the officer reads. */
export const takenInEvent = 'taken in';
export const evidenceEvent = 'files copied';
export const undeliverableEvent = 'message undeliverable';
export const managerWordEvent = 'line manager decided';

function items(services: DeskServices): IItems {
  return deskList(services.sp, services.siteUrl, caseHistory).items;
}

export async function hasTakenInEvent(services: DeskServices, reference: BreachReference): Promise<boolean> {
  const rows: { EventKind?: string | null }[] = await items(services).filter(`CaseReference eq '${reference}'`).select('EventKind').top(500)();
  return rows.some((row) => row.EventKind === takenInEvent);
}

export function addTakenIn(services: DeskServices, reference: BreachReference, report: StoredReport, repeatOf: number | undefined): Promise<void> {
  const repeat = repeatOf === undefined ? '' : ` A repeat of report ${repeatOf}.`;
  const unreadable = report.unreadable.length === 0 ? '' : ` Not readable: ${report.unreadable.join(', ')}.`;
  return addEventRow(services, {
    Title: `Report ${report.id} taken in`,
    CaseReference: reference,
    EventKind: takenInEvent,
    Details: `Version ${report.version} of the report.${repeat}${unreadable}`,
    EventAt: utcSecond(services.now())
  });
}

export function addEvidence(services: DeskServices, reference: BreachReference, files: readonly { readonly name: string; readonly sha256: string }[]): Promise<void> {
  return addEventRow(services, {
    Title: `${files.length} files copied to Breach evidence`,
    CaseReference: reference,
    EventKind: evidenceEvent,
    Details: files.map((file) => `${file.name}: SHA-256 ${file.sha256}`).join('\n'),
    EventAt: utcSecond(services.now())
  });
}

/** Codes and no names: who would have been told is in the report and in the settings. */
export function addUndeliverable(services: DeskServices, reference: BreachReference, message: Pick<DueMessage, 'channel' | 'role'>, reason: UnreachableReason): Promise<void> {
  return addEventRow(services, {
    Title: `Not told: ${message.role}, by ${message.channel}`, CaseReference: reference, EventKind: undeliverableEvent, Details: `${message.channel}, ${message.role}: ${reason}.`,
    EventAt: utcSecond(services.now())
  });
}

/** An officer's word about the message to the line manager whom the report names. */
export function addManagerWord(services: DeskServices, reference: BreachReference, send: boolean): Promise<void> {
  return addEventRow(services, {
    Title: send ? 'The line manager whom the report names is to be told' : 'The line manager whom the report names is not told by the desk',
    CaseReference: reference, EventKind: managerWordEvent, Details: send ? 'send' : 'do not send', EventAt: utcSecond(services.now())
  });
}
