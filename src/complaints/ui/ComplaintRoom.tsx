import strings from '../../loc/complaintForm';
import { toldRoom } from '../../casework/ui/staff/told/toldRoom';
import { ComplaintPage } from './ComplaintPage';

/** Logging a complaint. */
export const ComplaintRoom = toldRoom(strings.heading, ComplaintPage);
