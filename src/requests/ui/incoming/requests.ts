import strings from '../../../loc/requestIncoming';
import { incomingParts, type IncomingRoom } from '../../../casework/ui/incoming/parts';
import { requestIntakeKind } from '../../intake/requestIntake';

/** Requests that staff entered, which come into the log. */
export const requestsComing: IncomingRoom = {
  kind: requestIntakeKind,
  looking: strings.looking,
  parts: incomingParts(async () => (await import(/* webpackChunkName: 'request-incoming' */ './requestParts')).requestParts)
};
