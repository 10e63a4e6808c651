import { isSender, mailTo, type MessageSender } from '../../../casework/rules/messages/recipients';
import { dueWhenTold, type OfficersSettings, type ToldMessage } from '../../../casework/rules/messages/toldDue';
import type { StoredScreening } from '../intake/rows';

export type DpiaRole = 'dpo' | 'restricted' | 'head' | 'manager';

/** What a message tells, and whose turn it is with that: the DPO's team, or the service that writes the DPIA. */
export const toldOfficers = ['screening', 'submission'] as const;
export const toldService = ['needed', 'returned', 'advised', 'inForce', 'review'] as const;
export const tells = [...toldOfficers, ...toldService] as const;
export type Tells = (typeof tells)[number];

export interface DpiaMessage extends ToldMessage<DpiaRole> {
  readonly tells: Tells;
}

/** The head and the managers of a service, as the settings name them. */
export interface ToldManagers {
  readonly headUpn?: string;
  readonly managerUpns?: readonly string[] | undefined;
}

/** The first messages about a screening: the DPO hears of what needs a DPIA, or should have one; a *no* waits in the log until somebody looks. One whose result cannot be read is told. */
export function dueOfScreening({ id, result }: Pick<StoredScreening, 'id' | 'result'>, settings: OfficersSettings, sender: MessageSender): readonly DpiaMessage[] {
  return result === 'notNeeded' ? [] : dueWhenTold({ id }, settings, sender).map((message) => ({ ...message, tells: 'screening' }));
}

/** That a submission came: to the DPO, once for each. */
export function dueOfSubmission(id: number, number: number, settings: OfficersSettings, sender: MessageSender): readonly DpiaMessage[] {
  return dueWhenTold({ id }, settings, sender).map((message) => ({
    ...message, key: `${message.key}:submission-${number}`, keys: [], fromReporter: false, tells: 'submission', occasion: `submission ${number}`
  }));
}

/** Where a screening or a DPIA stands, as far as the service's turn follows from it. */
export interface Standing {
  readonly caseState: string;
  readonly lookDecision: string;
  readonly submissionNumber: number;
}

/** With what it is the service's turn, and what tells one such turn from the next; undefined: it is not. */
export function serviceTurn({ caseState, lookDecision, submissionNumber }: Standing): { readonly tells: (typeof toldService)[number]; readonly occasion: string } | undefined {
  const of = (told: (typeof toldService)[number]): { readonly tells: (typeof toldService)[number]; readonly occasion: string } => ({ tells: told, occasion: `${told} ${submissionNumber}` });
  switch (caseState) {
    case 'Screened': return lookDecision === 'needed' ? { tells: 'needed', occasion: 'needed' } : undefined;
    case 'Returned': return of('returned');
    case 'Advised': return of('advised');
    case 'In force': return of('inForce');
    // a draft of before its first submission is being written by whoever began it
    case 'Draft': return submissionNumber > 0 ? of('review') : undefined;
    default: return undefined;
  }
}

/** The mails that tell a service whose turn it is: to its head and each manager. Where the settings name nobody, one that has nobody to go to, which is shown to officers. */
export function dueToService(standing: Standing, service: ToldManagers | undefined, sender: MessageSender): readonly DpiaMessage[] {
  const turn = serviceTurn(standing);
  if (!turn) return [];
  const mail = (role: 'head' | 'manager', address: string): DpiaMessage => {
    const target = mailTo(address);
    return {
      key: `${turn.occasion.replace(' ', '-')}:mail:${role}:${address}`, keys: [], channel: 'mail', role, alsoFor: [], toEach: true, fromReporter: false, target, tells: turn.tells, occasion: turn.occasion,
      ...(isSender(target, sender) ? { skip: 'sender' as const } : {})
    };
  };
  const head = (service?.headUpn ?? '').trim();
  const managers = (service?.managerUpns ?? []).map((upn) => upn.trim()).filter((upn) => upn !== '');
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  const others = managers.filter((upn, place) => !same(upn, head) && managers.findIndex((each) => same(each, upn)) === place);
  const told = [...(head === '' ? [] : [mail('head', head)]), ...others.map((upn) => mail('manager', upn))];
  return told.length === 0 ? [mail('head', '')] : told;
}
