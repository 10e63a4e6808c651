import type { ComplaintState } from '../choices';
import type { PublicState } from './intakeRow';

/** What whoever entered a complaint is told of it. */
export const publicStateOf = (state: ComplaintState): PublicState => (state === 'New' ? 'Received' : state === 'Closed' ? 'Closed' : 'Being looked at');
