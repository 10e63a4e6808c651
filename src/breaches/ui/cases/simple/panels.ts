import { assignPanel } from '../../../../casework/ui/assign/AssignPanel';
import { reopenPanel } from '../../../../casework/ui/reopen/ReopenPanel';
import { breachAssign, breachReopen } from '../../../rules';

/** The small commands on breaches, which are the engine's: a breach says only in which state they leave it. */
export const AssignPanel = assignPanel(breachAssign);
export const ReopenPanel = reopenPanel(breachReopen);
