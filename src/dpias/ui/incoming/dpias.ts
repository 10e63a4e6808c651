import strings from '../../../loc/dpiaIncoming';
import { incomingParts, type IncomingRoom } from '../../../casework/ui/incoming/parts';
import { dpiaIntakeKind } from '../../intake/dpiaIntake';

/** Screenings of staff and DPIAs of services, which come into the log. */
export const dpiasComing: IncomingRoom = {
  kind: dpiaIntakeKind,
  looking: strings.looking,
  parts: incomingParts(async () => (await import(/* webpackChunkName: 'dpia-incoming' */ './dpiaParts')).dpiaParts)
};
