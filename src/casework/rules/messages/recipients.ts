import type { MessageTarget } from './message';

/** Who would send: the author's page after the save, or an officer's page later. */
export interface MessageSender {
  readonly upn: string;
  /** Where mail goes when it is not the upn. */
  readonly email?: string | undefined;
}

/** A mail to an address of the settings; `missing` where they name none. */
export function mailTo(address: string | undefined): MessageTarget {
  const trimmed = (address ?? '').trim();
  return trimmed === '' ? { kind: 'missing' } : { kind: 'mail', address: trimmed };
}

/** Whether a message would go to whom it comes from. */
export function isSender(target: MessageTarget, sender: MessageSender): boolean {
  const address = target.kind === 'mail' ? target.address : target.kind === 'chat' ? target.upn : undefined;
  return sameAddress(address, sender.upn) || sameAddress(address, sender.email);
}

/** Mail addresses and upns are compared without case, as Exchange and Entra do. */
export function sameAddress(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();
}
