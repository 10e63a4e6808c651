import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { earliest } from '../../calendar';
import { GraphFailure, sendMail } from '../../platform/graph';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import '../../platform/sharepoint/pnpOfficer';
import type { CaseCore, CaseFixed } from '../rules/kind';
import type { Occasion } from '../rules/messages/deliveryKey';
import type { DeskTries } from '../rules/messages/deliveryRow';
import { deliveryStatus, RETRY_GAPS_MINUTES, type Delivery } from '../rules/messages/deliveryStatus';
import type { DueMessage } from '../rules/messages/message';
import type { CaseFile, OwnersMail, OwnersTold, Withdrawals } from '../store/contract';
import type { CaseSite } from '../store/site';
import { showFileAgain, withdrawFile } from '../store/withdraw';
import type { IntakeTypes, LoggedCase } from './contract';
import { readDeskTries } from './deliveryRows';
import { lookLater } from './lookLater';
import type { Officer } from './officer';
import { tellOne } from './tellOne';

/** Withdrawing files of a kind's cases: the file is hidden and that is on record first, then the site owners are told. */
export function withdrawals<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>): Withdrawals<V, F> {
  return {
    withdrawFile: async (found, file, reason, mail) => {
      await withdrawFile(site, found, file, reason);
      return tellOwners(site, aboutFile(site.kind.key, found.isRestricted, file), file, mail);
    },
    showFileAgain: (found, file, reason) => showFileAgain(site, found, file, reason)
  };
}

const person = 1;
const members = v.array(v.object({ Title: v.nullish(v.string(), ''), Email: v.nullish(v.string(), ''), PrincipalType: v.number() }));
const role = 'site owner';

interface Owner {
  readonly name: string;
  readonly message: DueMessage;
}

/** People in the site's owners group; a group of the directory in it has no mailbox of its owners. A group that shows its members to nobody names none. */
async function readOwners({ sp }: DeskServices): Promise<readonly Owner[]> {
  try {
    const read = v.parse(members, await sp.web.associatedOwnerGroup.users.select('Title', 'Email', 'PrincipalType')());
    return read.filter(({ PrincipalType, Email }) => PrincipalType === person && Email).map(({ Title, Email }): Owner => {
      const address = Email ?? '';
      return { name: Title || address, message: { key: address, keys: [], channel: 'mail', role, alsoFor: [], toEach: true, fromReporter: false, target: { kind: 'mail', address } } };
    });
  } catch (error) {
    if (!isDeskError(error, 'forbidden', 'not-found')) throw error;
    console.warn('The members of the owners’ group cannot be read', error);
    return [];
  }
}

/** By the reference under which the file was kept, whatever that case was merged into since: so each file has one key for each owner. */
const aboutFile = (kind: string, isRestricted: boolean, { id, reference }: Pick<CaseFile, 'id' | 'reference'>): Occasion => ({ kind, reference, occasion: `file ${id} withdrawn`, isRestricted });

/** A mail to each owner but whoever sends it, each with its row in `Deliveries`. What fails is said on the page, and tried again by the next officers' pages. */
async function tellOwners<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, about: Occasion, file: CaseFile, mail: OwnersMail): Promise<OwnersTold> {
  const { services } = site;
  const owners = await readOwners(services);
  const told: string[] = [];
  try {
    // before the mail: a page that is closed now leaves a trace
    await lookLater(site, file.reference);
    const desk = await readDeskTries(services, about, owners.map(({ message }) => message));
    for (const { name, message } of owners) {
      const isMe = message.key.toLowerCase() === services.me.upn.toLowerCase();
      if (await tellOne(services, message, desk, { attempt: 1, mayBeRepeat: false }, isMe ? undefined : () => mailTo(services, message, mail))) told.push(name);
    }
  } catch (error) {
    // the file is hidden and that is on record: whoever was not told is named
    if (!isDeskError(error)) throw error;
    console.warn('What the site owners were told could not be recorded', error);
  }
  return { told, notTold: owners.map(({ name }) => name).filter((name) => !told.includes(name)) };
}

function mailTo({ graph }: DeskServices, { key }: DueMessage, mail: OwnersMail): Promise<void> {
  return graph ? sendMail(graph, { to: key, ...mail }) : Promise.reject(new GraphFailure('not-consented', false, 'This host gives no Graph client.'));
}

const withdrawnRows = v.array(v.object({ Id: v.number() }));
const noTries = { authorId: 0, rows: [] };

/**
 * Tells the site owners of files of a case that are withdrawn still, where their mail failed or nobody tried it: as often and with the same gaps as any
 * message, each under its claim. An owner whose own page this is gets the mail like the others, since somebody else withdrew the file.
 * @returns when something may be tried next
 * @throws DeskError
 */
export async function tellOwnersAgain<T extends IntakeTypes>(officer: Officer<T>, { reference, isRestricted }: LoggedCase<T>): Promise<Temporal.Instant | undefined> {
  const { services, kind } = officer;
  const { ownersMail } = kind.messages;
  if (!ownersMail) {
    return undefined;
  }
  const rows: unknown = await deskList(services.sp, services.siteUrl, kind.lists.files).items
    .filter(`Reference eq '${reference}' and WithdrawnAt gt datetime'2000-01-01T00:00:00Z'`).select('Id').top(100)();
  const files = v.parse(withdrawnRows, rows);
  const messages = files.length === 0 ? [] : (await readOwners(services)).map(({ message }) => message);
  const next: Temporal.Instant[] = [];
  for (const { Id } of files) {
    const about = aboutFile(kind.key, isRestricted, { id: Id, reference });
    const status = async (): Promise<{ readonly desk: DeskTries; readonly deliveries: readonly Delivery[] }> => {
      const desk = await readDeskTries(services, about, messages);
      return { desk, deliveries: deliveryStatus(messages, noTries, desk, services.now()) };
    };
    const before = await status();
    let isChanged = false;
    for (const delivery of before.deliveries) {
      if (delivery.state === 'due') {
        isChanged = true;
        const mail = await ownersMail(officer, reference, delivery.mayBeRepeat);
        await tellOne(services, delivery.message, before.desk, delivery, () => mailTo(services, delivery.message, mail));
      }
    }
    const after = isChanged ? await status() : before;
    next.push(...after.deliveries.flatMap((delivery) => momentOf(delivery, services.now())));
  }
  return earliest(next);
}

function momentOf(delivery: Delivery, now: Temporal.Instant): readonly Temporal.Instant[] {
  switch (delivery.state) {
    case 'waiting': return [delivery.notBefore];
    case 'claimed': return [delivery.until];
    // another page was first, or an answer was lost
    case 'due': return [now.add({ minutes: RETRY_GAPS_MINUTES[0] })];
    default: return [];
  }
}
