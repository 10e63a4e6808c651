import strings from '../../../loc/requestIncoming';
import { messageWords } from '../../../casework/ui/incoming/messageWords';
import type { ToldRole } from '../../rules/messages/dueMessages';

const roles: Readonly<Record<ToldRole, string>> = { dpo: strings.toDpo, restricted: strings.toRestricted, logger: strings.toLogger };

/** Messages about requests, in words. */
export const requestWords = messageWords({ roles, author: { sends: strings.authorSends, ownWord: strings.authorsWord } });
