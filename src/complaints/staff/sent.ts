import strings from '../../loc/complaintSent';
import { toldSent } from '../../casework/ui/staff/told/toldSent';
import { myComplaints } from '../store/ownComplaints';

/** Complaints that one has logged. */
export const sent = toldSent(strings.ownTitle, myComplaints);
