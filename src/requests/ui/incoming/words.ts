import strings from '../../../loc/requestIncoming';
import { messageWords } from '../../../casework/ui/incoming/messageWords';

/** Messages about requests, in words. */
export const requestWords = messageWords({ roles: { dpo: strings.toDpo, restricted: strings.toRestricted }, author: { sends: strings.authorSends, ownWord: strings.authorsWord } });
