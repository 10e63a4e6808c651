import strings from '../../loc/requestSent';
import { toldSent } from '../../casework/ui/staff/told/toldSent';
import { myRequests } from '../store/ownRequests';

/** Requests that one has logged. */
export const sent = toldSent(strings.ownTitle, myRequests);
