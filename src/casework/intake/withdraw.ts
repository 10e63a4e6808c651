import * as v from 'valibot';
import { GraphFailure, graphFailureFrom, sendMail } from '../../platform/graph';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError } from '../../platform/sharepoint/errors';
import '../../platform/sharepoint/pnpOfficer';
import type { AnyCase, CaseCore, CaseFixed } from '../rules/kind';
import type { DeskTries } from '../rules/messages/deliveryRow';
import type { MessageToSend } from '../rules/messages/message';
import type { CaseFile, OwnersMail, OwnersTold, Withdrawals } from '../store/contract';
import type { CaseSite } from '../store/site';
import { showFileAgain, withdrawFile } from '../store/withdraw';
import { claimMessage, settleClaim } from './claim';
import { readDeskTries, type DeskAttempt } from './deliveryRows';

/** Withdrawing files of a kind's cases: the file is hidden and that is on record first, then the site owners are told. */
export function withdrawals<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>): Withdrawals<V, F> {
  return {
    withdrawFile: async (found, file, reason, mail) => {
      await withdrawFile(site, found, file, reason);
      return tellOwners(site, found, file, mail);
    },
    showFileAgain: (found, file, reason) => showFileAgain(site, found, file, reason)
  };
}

const person = 1;
const members = v.array(v.object({ Title: v.nullish(v.string(), ''), Email: v.nullish(v.string(), ''), PrincipalType: v.number() }));
const owner = 'site owner';

interface Owner {
  readonly name: string;
  readonly address: string;
}

/** People in the site's owners group; a group of the directory in it has no mailbox of its owners. A group that shows its members to nobody names none. */
async function readOwners({ sp }: DeskServices): Promise<readonly Owner[]> {
  try {
    const read = v.parse(members, await sp.web.associatedOwnerGroup.users.select('Title', 'Email', 'PrincipalType')());
    return read.filter(({ PrincipalType, Email }) => PrincipalType === person && Email).map(({ Title, Email }) => ({ name: Title || Email || '', address: Email ?? '' }));
  } catch (error) {
    if (!isDeskError(error, 'forbidden', 'not-found')) throw error;
    console.warn('The members of the owners’ group cannot be read', error);
    return [];
  }
}

/** A mail to each owner but whoever sends it, each with its row in `Deliveries`. What fails is said on the page, and the doctor lists the file anyway. */
async function tellOwners<V extends CaseCore, F extends CaseFixed>({ services, kind }: CaseSite<V, F>, found: AnyCase, file: CaseFile, mail: OwnersMail): Promise<OwnersTold> {
  const owners = await readOwners(services);
  const about = { kind: kind.key, reference: found.reference, occasion: `file ${file.id} withdrawn` };
  const messages = owners.map(({ name, address }): MessageToSend => ({ key: name, channel: 'mail', role: owner, alsoFor: [], target: { kind: 'mail', address } }));
  const told: string[] = [];
  try {
    const desk = await readDeskTries(services, about, messages);
    for (const message of messages) {
      if (await tellOne(services, message, desk, mail)) told.push(message.key);
    }
  } catch (error) {
    // the file is hidden and that is on record: whoever was not told is named
    if (!isDeskError(error)) throw error;
    console.warn('What the site owners were told could not be recorded', error);
  }
  return { told, notTold: owners.map(({ name }) => name).filter((name) => !told.includes(name)) };
}

/** @returns whether this owner knows: by the mail, or because it is who withdrew the file */
async function tellOne(services: DeskServices, message: MessageToSend, desk: DeskTries, mail: OwnersMail): Promise<boolean> {
  const claim = await claimMessage(services, message, desk, { attempt: 1, mayBeRepeat: false });
  const settle = async (state: DeskAttempt['state'], errorText: string): Promise<void> => {
    if (claim) await settleClaim(services, message, desk, claim, { state, errorText, attempt: 1, mayBeRepeat: false, triedAt: services.now() });
  };
  const to = message.target.kind === 'mail' ? message.target.address : '';
  if (to.toLowerCase() === services.me.upn.toLowerCase()) {
    await settle('skipped', 'is-sender');
    return true;
  }
  try {
    if (!services.graph) throw new GraphFailure('not-consented', false, 'This host gives no Graph client.');
    await sendMail(services.graph, { to, ...mail });
  } catch (error) {
    await settle('failed', graphFailureFrom(error).kind);
    return false;
  }
  await settle('sent', '');
  return true;
}
