import strings from '../../loc/requestForm';
import { toldRoom } from '../../casework/ui/staff/told/toldRoom';
import { RequestPage } from './RequestPage';

/** Logging a request. */
export const RequestRoom = toldRoom(strings.heading, RequestPage);
