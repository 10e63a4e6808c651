import strings from '../../../loc/breachWorklist';
import { incomingParts, type IncomingRoom } from '../../../casework/ui/incoming/parts';
import { breachIntakeKind } from '../../intake';

/** Reports of breaches, which come into the log. */
export const reportsComing: IncomingRoom = {
  kind: breachIntakeKind,
  looking: strings.looking,
  parts: incomingParts(async () => (await import(/* webpackChunkName: 'breach-incoming' */ './reportParts')).reportParts)
};
