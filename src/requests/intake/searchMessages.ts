import type { Sender } from '../../casework/intake/contract';
import { serviceOf } from '../../casework/intake/taskMessages';
import { dueTaskMessages, type TaskMessage } from '../../casework/rules/messages/taskMessage';
import type { SearchQuestion } from '../rules/searches/question';
import { remindersOf } from '../rules/searches/reminders';
import { readSearches } from '../store/searches';

type Told = Pick<SearchQuestion, 'id' | 'folder' | 'way' | 'due' | 'at'>;

/** Who is told of a search: the head and champions of the service in whose folder it lies. A letter goes by post, and what is asked never stands in a mail. */
export function messagesOfSearch({ services, settings }: Sender, { id, folder, way, due }: Told): readonly TaskMessage[] {
  return way === 'letter' ? [] : dueTaskMessages({ id, kind: 'search', due }, serviceOf({ settings }, { folder }), undefined, services.me);
}

/** The same people are reminded while nobody has answered, once each time. Where the settings name nobody that was said when it was given. */
export function remindersOfSearch({ services, settings }: Sender, question: Told): readonly TaskMessage[] {
  const { id, folder, way, due } = question;
  if (way === 'letter') return [];
  return remindersOf(question, services.now()).flatMap(({ reminder, from }) =>
    dueTaskMessages({ id, kind: 'search', due, reminder }, serviceOf({ settings }, { folder }), undefined, services.me).filter(({ target }) => target.kind !== 'missing').map((message): TaskMessage => ({ ...message, from })));
}

/** The messages of the open searches of a request, of those that an officer asked as SharePoint stamped it. @throws DeskError */
export async function readSearchMessages(sender: Sender, { reference }: { readonly reference: string }): Promise<readonly TaskMessage[]> {
  const { found } = await readSearches(sender.services, reference);
  return found.filter(({ question, isOfOfficer }) => isOfOfficer && question.state === 'Open')
    .flatMap(({ question, answer }) => [...messagesOfSearch(sender, question), ...(answer ? [] : remindersOfSearch(sender, question))]);
}
