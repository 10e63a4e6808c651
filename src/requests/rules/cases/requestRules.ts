import { Temporal } from 'temporal-polyfill';
import { emptyCase } from '../../../casework/rules/caseRow';
import type { CaseRules } from '../../../casework/rules/kind';
import type { RequestState } from '../choices';
import { clockLooks } from './clock';
import { allRequestEvents, type RequestEventKind } from './events';
import { toldFixedFields } from '../../../casework/rules/told/toldCase';
import { requestFields } from './fields';
import { followingCells, followingKinds, requestLine, viewColumns } from './line';
import { prefix } from './prefix';
import type { RequestFixed, RequestValues } from './values';

const moves: Readonly<Record<RequestState, readonly RequestState[]>> = {
  New: ['New', 'In hand', 'Closed'],
  'In hand': ['In hand', 'New', 'Closed'],
  Closed: ['Closed', 'New', 'In hand']
};

/** When time alone asks for a look: the clocks on their way, and the day on which a question is asked again. What has passed without a look stays. */
function nextLook(stored: Temporal.Instant | undefined, values: RequestValues, now: Temporal.Instant): Temporal.Instant | undefined {
  const looks = [...clockLooks(values)].sort(Temporal.Instant.compare);
  const isOverdue = stored !== undefined && Temporal.Instant.compare(stored, now) <= 0;
  return isOverdue && looks.length > 0 ? stored : looks.find((at) => Temporal.Instant.compare(at, now) > 0);
}

/** A rights request, as the engine asks for it. */
export const requestRules: CaseRules<RequestValues, RequestFixed, RequestEventKind> = {
  key: 'request',
  prefix,
  fixed: toldFixedFields,
  fields: requestFields,
  following: { kinds: followingKinds, of: followingCells, refreshed: ['ClockState', 'DueAt', 'PersonKey', 'ContactKey'] },
  line: requestLine,
  views: viewColumns,
  nextLook,
  moves,
  events: allRequestEvents,
  reopened: 'reopened',
  whileClosed: [],
  originOf: ({ intakeId }) => (intakeId > 0 ? intakeId : undefined),
  ofHand: ({ receivedAt, service, said, requester, subject, how, nation, leadId }) =>
    ({ ...emptyCase<RequestValues>(requestFields), receivedAt, service, said, requester, subject, how, nation, leadId }),
  // what was asked and told, and what came of a right, is what a command wrote: accepted are the facts
  accept: (counted, around, reason) => ({
    ...around, kindReason: around.kind === counted.kind || around.kindReason !== '' ? around.kindReason : reason, caseState: counted.caseState, closedAt: counted.closedAt,
    disposalDue: counted.disposalDue, disposedAt: counted.disposedAt, identity: counted.identity, authority: counted.authority, fee: counted.fee, extension: counted.extension, promisedBy: counted.promisedBy, file: counted.file, review: counted.review, schedule: counted.schedule
  }),
  reach: () => [],
  livesOn: ({ file }) => file.closing?.mergedId
};
