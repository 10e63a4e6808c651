import strings from '../../../loc/dpiaIncoming';
import { messageWords } from '../../../casework/ui/incoming/messageWords';
import type { DpiaRole } from '../../rules/messages/dueMessages';

const roles: Readonly<Record<DpiaRole, string>> = { dpo: strings.toDpo, restricted: strings.toRestricted, head: strings.toHead, manager: strings.toManager };

/** Messages about screenings and DPIAs, in words. */
export const dpiaWords = messageWords({ roles, author: { sends: strings.authorSends, ownWord: strings.authorsWord } });
