import strings from '../../../loc/breachIncoming';
import { messageWords } from '../../../casework/ui/incoming/messageWords';
import type { RecipientRole } from '../../rules';

const roles: Readonly<Record<RecipientRole, string>> = {
  dpo: strings.toDpo, 'line-manager': strings.toLineManager, caldicott: strings.toCaldicott, 'ict-security': strings.toIctSecurity, restricted: strings.toRestricted
};

/** Messages about reports, in words. */
export const reportWords = messageWords({ roles, reasons: { 'not-a-person': strings.reasonNotAPerson } });
