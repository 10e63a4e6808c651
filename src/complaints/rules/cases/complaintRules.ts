import { Temporal } from 'temporal-polyfill';
import { ukStartOfDay } from '../../../calendar';
import { emptyCase } from '../../../casework/rules/caseRow';
import type { CaseRules } from '../../../casework/rules/kind';
import type { ComplaintState } from '../choices';
import { fileFacts } from './awaits';
import { clockLooks, wordDue } from './clock';
import { allComplaintEvents, type ComplaintEventKind } from './events';
import { toldFixedFields } from '../../../casework/rules/told/toldCase';
import { complaintFields } from './fields';
import { complaintLine, followingCells, followingKinds, viewColumns } from './line';
import { prefix } from './prefix';
import type { ComplaintFixed, ComplaintValues } from './values';

const moves: Readonly<Record<ComplaintState, readonly ComplaintState[]>> = {
  New: ['New', 'Looking into', 'Closed'],
  'Looking into': ['Looking into', 'New', 'Closed'],
  Closed: ['Closed', 'New', 'Looking into']
};

/** When time alone asks for a look: the clock on its way, and the day on which a word is due. What has passed without a look stays. */
function nextLook(stored: Temporal.Instant | undefined, values: ComplaintValues, now: Temporal.Instant): Temporal.Instant | undefined {
  const due = wordDue(values, fileFacts(values).lastWord);
  const looks = [...clockLooks(values), ...(due ? [ukStartOfDay(due)] : [])].sort(Temporal.Instant.compare);
  const isOverdue = stored !== undefined && Temporal.Instant.compare(stored, now) <= 0;
  return isOverdue && looks.length > 0 ? stored : looks.find((at) => Temporal.Instant.compare(at, now) > 0);
}

/** A complaint, as the engine asks for it. */
export const complaintRules: CaseRules<ComplaintValues, ComplaintFixed, ComplaintEventKind> = {
  key: 'complaint',
  prefix,
  fixed: toldFixedFields,
  fields: complaintFields,
  following: { kinds: followingKinds, of: followingCells, refreshed: ['ClockState'] },
  line: complaintLine,
  views: viewColumns,
  nextLook,
  moves,
  events: allComplaintEvents,
  reopened: 'reopened',
  whileClosed: [],
  originOf: ({ intakeId }) => (intakeId > 0 ? intakeId : undefined),
  ofHand: ({ receivedAt, service, said, complainant, how, nation, leadId }) => (
    { ...emptyCase<ComplaintValues>(complaintFields), receivedAt, service, said, complainant, how, nation, leadId }
  ),
  // how a case was closed, what was concluded and told is what a command wrote: accepted are the facts
  accept: (counted, around, reason) => ({
    ...around, natureReason: around.nature === counted.nature || around.natureReason !== '' ? around.natureReason : reason, caseState: counted.caseState, closedAt: counted.closedAt, disposalDue: counted.disposalDue, disposedAt: counted.disposedAt, acknowledgement: counted.acknowledgement, outcome: counted.outcome, file: counted.file
  }),
  reach: () => [],
  livesOn: ({ file }) => file.closing?.mergedId
};
