/** Somebody of the council with their addresses, as SharePoint has them. */
export interface Contact {
  readonly name: string;
  readonly mail: string;
  /** User principal name, by which Teams knows people; empty where it is not known. */
  readonly upn: string;
}

const loginOfPerson = /^i:0#\.f\|membership\|([^|]+)$/i;

/** The user principal name in a login name of SharePoint; empty for everybody else, such as guests of another directory and groups. */
export function upnOf(login: string): string {
  return loginOfPerson.exec(login)?.[1] ?? '';
}

/** Addresses that open a mail, a chat and a call. The subject is the reference and nothing else: a mail's subject is read over many shoulders. */
export function contactLinks({ mail, upn }: Contact, reference: string): { readonly mail?: string; readonly chat?: string; readonly call?: string } {
  const users = encodeURIComponent(upn);
  return {
    ...(mail === '' ? {} : { mail: `mailto:${encodeURIComponent(mail).replace(/%40/g, '@')}?subject=${encodeURIComponent(reference)}` }),
    ...(upn === '' ? {} : { chat: `https://teams.microsoft.com/l/chat/0/0?users=${users}`, call: `https://teams.microsoft.com/l/call/0/0?users=${users}` })
  };
}
