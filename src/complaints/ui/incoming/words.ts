import strings from '../../../loc/complaintIncoming';
import { messageWords } from '../../../casework/ui/incoming/messageWords';
import type { ComplaintRole } from '../../rules/messages/dueMessages';

const roles: Readonly<Record<ComplaintRole, string>> = { dpo: strings.toDpo, alternate: strings.toAlternate, restricted: strings.toRestricted };

/** Messages about complaints, in words. */
export const complaintWords = messageWords({ roles, author: { sends: strings.authorSends, ownWord: strings.authorsWord } });
