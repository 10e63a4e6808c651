import { readSettings } from '../../platform/settings';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import type { AnyCase, Case, CaseCore, CaseFixed } from '../rules/kind';
import type { DueMessage } from '../rules/messages/message';
import type { MessageContent } from '../rules/messages/messageParts';
import type { TaskMessage } from '../rules/messages/taskMessage';
import type { CaseTask, ServicePerson, ServiceTold } from '../store/contract';
import type { CaseSite } from '../store/site';
import type { Sender } from './contract';
import { readDeskTries } from './deliveryRows';
import { lookLater } from './lookLater';
import { sendContent } from './sendContent';
import { messagesOfTask, taskContent } from './taskMessages';
import { tellOne } from './tellOne';

/**
 * Mails whoever is asked, or else the head and champions of the service, each with its row in `Deliveries`. What fails, and what a page that is closed now has not begun, is tried again by
 * officers' pages and counted as undelivered until then.
 * @throws DeskError `not-set-up` without settings; a task that nobody could be told of stands all the same
 */
export function tellService<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>, task: CaseTask, asked: ServicePerson | undefined): Promise<ServiceTold> {
  return tellOf(site, found, (sender) => messagesOfTask(sender, task, asked?.mail), asked?.name);
}

/** The same of whatever else a service is asked. @param name of whoever alone is asked; else each is named by address */
export function tellOf<V extends CaseCore, F extends CaseFixed>(
  site: CaseSite<V, F>, found: Pick<AnyCase, 'reference' | 'isRestricted'>, messagesFor: (sender: Sender) => readonly TaskMessage[], name?: string
): Promise<ServiceTold> {
  return tellEach(site, found, messagesFor, (sender, message) => taskContent(sender, found.reference, message, false), name);
}

/** The same of messages of a room's own. @param content of a message as it goes out now */
export async function tellEach<V extends CaseCore, F extends CaseFixed, M extends DueMessage>(
  site: CaseSite<V, F>, { reference, isRestricted }: Pick<AnyCase, 'reference' | 'isRestricted'>, messagesFor: (sender: Sender) => readonly M[],
  content: (sender: Sender, message: M) => Promise<MessageContent>, name?: string
): Promise<ServiceTold> {
  const { services, kind } = site;
  const { settings } = await readSettings(services.sp, services.siteUrl);
  if (!settings) {
    throw new DeskError('not-set-up');
  }
  const sender = { services, settings };
  const messages = messagesFor(sender);
  const told: M[] = [];
  try {
    // before the mail: a page that is closed now leaves a trace
    await lookLater(site, reference);
    const desk = await readDeskTries(services, { kind: kind.key, reference, occasion: messages[0]?.occasion ?? '', isRestricted }, messages);
    for (const message of messages.filter(({ target }) => target.kind === 'mail')) {
      const send = message.skip ? undefined : async (): Promise<void> => sendContent(services, message.target, await content(sender, message));
      if (await tellOne(services, message, desk, { attempt: 1, mayBeRepeat: false }, send)) told.push(message);
    }
  } catch (error) {
    // the task is given: whoever was not told is named
    if (!isDeskError(error)) throw error;
    console.warn('What the service was told could not be recorded', error);
  }
  const nameOf = ({ target }: M): readonly string[] => (target.kind === 'mail' ? [name ?? target.address] : []);
  return { told: told.flatMap(nameOf), notTold: messages.filter((message) => !told.includes(message)).flatMap(nameOf) };
}
