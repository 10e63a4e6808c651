import type { Sender } from '../../casework/intake/contract';
import { serviceOf } from '../../casework/intake/taskMessages';
import { dueTaskMessages, type TaskMessage } from '../../casework/rules/messages/taskMessage';
import type { SearchQuestion } from '../rules/searches/question';
import { readSearches } from '../store/searches';

/** Who is told of a search: the head and champions of the service in whose folder it lies. A letter goes by post, and what is asked never stands in a mail. */
export function messagesOfSearch({ services, settings }: Sender, { id, folder, way, due }: Pick<SearchQuestion, 'id' | 'folder' | 'way' | 'due'>): readonly TaskMessage[] {
  return way === 'letter' ? [] : dueTaskMessages({ id, kind: 'search', due }, serviceOf({ settings }, { folder }), undefined, services.me);
}

/** The messages of the open searches of a request, of those that an officer asked as SharePoint stamped it. @throws DeskError */
export async function readSearchMessages(sender: Sender, { reference }: { readonly reference: string }): Promise<readonly TaskMessage[]> {
  const { found } = await readSearches(sender.services, reference);
  return found.filter(({ question, isOfOfficer }) => isOfOfficer && question.state === 'Open').flatMap(({ question }) => messagesOfSearch(sender, question));
}
