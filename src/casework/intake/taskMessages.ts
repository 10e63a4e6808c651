import { fetchPart } from '../../platform/host/fetchPart';
import type { DeskServices } from '../../platform/host/services';
import { plainServiceName } from '../../platform/settings/serviceNames';
import { tasksPageOf } from '../../platform/settings/pages';
import { deliveryPrefix, type Occasion } from '../rules/messages/deliveryKey';
import type { MessageContent } from '../rules/messages/messageParts';
import { dueTaskMessages, taskMessage, taskOccasion, type TaskMessage } from '../rules/messages/taskMessage';
import { asTaskKind } from '../rules/tasks/task';
import type { CaseTask } from '../store/contract';
import { readServicePeople } from '../store/servicePeople';
import { readTaskRows } from '../store/tasks';
import type { Sender } from './contract';
import { readDeliveries, recipientOf } from './deliveryRows';

/** The service in whose folder a task lies, as the settings name it: not what its row says. */
export const serviceOf = ({ settings }: Pick<Sender, 'settings'>, { folder }: Pick<CaseTask, 'folder'>): Sender['settings']['services'][number] | undefined =>
  settings.services.find(({ name }) => plainServiceName(name) === folder);

/** The messages of a task that was given just now. @param member the address of the one who is asked */
export function messagesOfTask({ services, settings }: Sender, task: CaseTask, member: string | undefined): readonly TaskMessage[] {
  return dueTaskMessages({ id: task.id, kind: task.kind ?? asTaskKind(''), due: task.due }, serviceOf({ settings }, task), member, services.me);
}

/**
 * The messages of a case's open tasks. Rows of tasks may be edited by the service: so only tasks count that SharePoint says an officer made, in the folder where they lie, and whom one is
 * told to by name is never read from its row, but from the row of *Deliveries* that the officer's page wrote, for somebody who is in a group of the service. Where there is no such row, or
 * they are in it no more, the service's head and champions are told.
 * @throws DeskError
 */
export async function readTaskMessages(sender: Sender, about: Occasion): Promise<readonly TaskMessage[]> {
  const { services } = sender;
  if (about.isRestricted) {
    return [];
  }
  const open = (await readTaskRows(services, [about.reference])).filter(({ task, isToTell }) => isToTell && task.state === 'Open');
  if (open.length === 0) {
    return [];
  }
  const rows = await readDeliveries(services, about);
  const found = await Promise.all(open.map(async ({ task }) => {
    const named = deliveryPrefix({ ...about, occasion: taskOccasion({ id: task.id, kind: task.kind ?? asTaskKind('') }) }, 'mail', 'task-member');
    const recipients = rows.filter(({ key }) => key.startsWith(named)).map(({ key }) => key.slice(named.length));
    return messagesOfTask(sender, task, recipients.length === 0 ? undefined : await addressOf(services, about, task, recipients));
  }));
  return found.flat();
}

/** Whose hash it is, among those who are in the service's groups today. */
async function addressOf(services: DeskServices, about: Occasion, { folder }: CaseTask, recipients: readonly string[]): Promise<string | undefined> {
  for (const { mail } of (await readServicePeople(services, folder)) ?? []) {
    if (recipients.includes(await recipientOf({ kind: 'mail', address: mail }, about))) {
      return mail;
    }
  }
  return undefined;
}

/** A message about a task as it would go out now. @throws DeskError `offline` when its words do not arrive */
export async function taskContent({ services, settings }: Sender, reference: string, message: TaskMessage, mayBeRepeat: boolean): Promise<MessageContent> {
  const { default: words } = await fetchPart(() => import(/* webpackChunkName: 'task-message' */ './taskWords'));
  const { councilName, dpoPhone } = settings;
  return taskMessage(message, { reference, link: tasksPageOf(services.siteUrl, settings) ?? services.siteUrl, councilName, dpoPhone, mayBeRepeat }, words, services.locale);
}
