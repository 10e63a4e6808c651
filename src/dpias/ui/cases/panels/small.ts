import { assignPanel } from '../../../../casework/ui/assign/AssignPanel';
import { reopenPanel } from '../../../../casework/ui/reopen/ReopenPanel';
import { dpiaAssign, dpiaReopen } from '../../../rules/cases/leadAndReopen';

export { RecordPanel } from '../../../../casework/ui/record/RecordPanel';

/** The small commands on screenings and DPIAs, which are the engine's: each says in which state they leave it. */
export const AssignPanel = assignPanel(dpiaAssign);
export const ReopenPanel = reopenPanel(dpiaReopen);
