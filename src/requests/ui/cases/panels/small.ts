import { assignPanel } from '../../../../casework/ui/assign/AssignPanel';
import { reopenPanel } from '../../../../casework/ui/reopen/ReopenPanel';
import { requestAssign, requestReopen } from '../../../rules/cases/leadAndReopen';

export { RecordPanel } from '../../../../casework/ui/record/RecordPanel';

/** The small commands on requests, which are the engine's: a request says in which state they leave it. */
export const AssignPanel = assignPanel(requestAssign);
export const ReopenPanel = reopenPanel(requestReopen);
