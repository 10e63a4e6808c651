import strings from '../../../loc/complaintIncoming';
import { incomingParts, type IncomingRoom } from '../../../casework/ui/incoming/parts';
import { complaintIntakeKind } from '../../intake/complaintIntake';

/** Complaints that staff entered, which come into the log. */
export const complaintsComing: IncomingRoom = {
  kind: complaintIntakeKind,
  looking: strings.looking,
  parts: incomingParts(async () => (await import(/* webpackChunkName: 'complaint-incoming' */ './complaintParts')).complaintParts)
};
