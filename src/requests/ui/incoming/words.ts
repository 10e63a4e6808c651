import strings from '../../../loc/requestIncoming';
import { messageWords } from '../../../casework/ui/incoming/messageWords';
import type { RequestRole } from '../../rules/messages/dueMessages';

const roles: Readonly<Record<RequestRole, string>> = { dpo: strings.toDpo, restricted: strings.toRestricted };

/** Messages about requests, in words. */
export const requestWords = messageWords({ roles, author: { sends: strings.authorSends, ownWord: strings.authorsWord } });
