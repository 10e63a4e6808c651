import { assignPanel } from '../../../../casework/ui/assign/AssignPanel';
import { reopenPanel } from '../../../../casework/ui/reopen/ReopenPanel';
import strings from '../../../../loc/complaints';
import { complaintAssign, complaintReopen } from '../../../rules/cases/leadAndReopen';

export { RecordPanel } from '../../../../casework/ui/record/RecordPanel';

/** The small commands on complaints, which are the engine's: a complaint says in which state they leave it, and whom it refuses. */
export const AssignPanel = assignPanel(complaintAssign, ({ code }) => (code === 'concerned' ? strings.problem_concerned : undefined));
export const ReopenPanel = reopenPanel(complaintReopen);
