import { emptyCase } from '../../../casework/rules/caseRow';
import type { CaseRules } from '../../../casework/rules/kind';
import type { DpiaState } from './choices';
import { nextLook } from './clock';
import { allDpiaEvents, type DpiaEventKind } from './events';
import { dpiaFields, dpiaFixedFields } from './fields';
import { dpiaLine, followingCells, followingKinds, viewColumns } from './line';
import { prefix, screeningPrefix } from './prefix';
import type { DpiaFixed, DpiaValues } from './values';

/** Where a row may go from where it is. A review brings a DPIA in force back to its draft; what is in force stays in the record. */
const moves: Readonly<Record<DpiaState, readonly DpiaState[]>> = {
  Screened: ['Screened', 'Not needed', 'DPIA started', 'Closed'],
  'Not needed': ['Not needed', 'Screened', 'DPIA started', 'Closed'],
  'DPIA started': ['DPIA started', 'Screened', 'Not needed', 'Closed'],
  Draft: ['Draft', 'Submitted', 'Closed'],
  Submitted: ['Submitted', 'Advised', 'Returned', 'Closed'],
  Returned: ['Returned', 'Submitted', 'Closed'],
  Advised: ['Advised', 'Submitted', 'Returned', 'In force', 'Closed'],
  'In force': ['In force', 'Draft', 'Closed'],
  Closed: ['Closed', 'Screened', 'Not needed', 'DPIA started', 'Draft', 'Submitted', 'Returned', 'Advised', 'In force']
};

const isSaved = (id: number | undefined): id is number => id !== undefined && id > 0;

/** Screenings and DPIAs, as the engine asks for them: one log, two lists from which its rows come. */
export const dpiaRules: CaseRules<DpiaValues, DpiaFixed, DpiaEventKind> = {
  key: 'dpia',
  prefix,
  otherPrefixes: [screeningPrefix],
  prefixOf: ({ screeningId }) => (isSaved(screeningId) ? screeningPrefix : prefix),
  fixed: dpiaFixedFields,
  fields: dpiaFields,
  following: { kinds: followingKinds, of: followingCells, refreshed: ['ClockState'] },
  line: dpiaLine,
  views: viewColumns,
  nextLook,
  moves,
  events: allDpiaEvents,
  reopened: 'reopened',
  // what was published can be taken back when it is over
  whileClosed: ['publication', 'file.publications'],
  originOf: ({ screeningId, dpiaId }) => (isSaved(screeningId) ? screeningId : isSaved(dpiaId) ? dpiaId : undefined),
  ofHand: ({ title, service, system, nation, form, plannedOn, result, leadId }) => ({ ...emptyCase<DpiaValues>(dpiaFields), title, service, system, nation, form, plannedOn, result, leadId }),
  // what was looked at, submitted, advised, signed, consulted and published is what a command wrote: accepted are the facts of the project
  accept: (counted, { title, service, system, nation, form, plannedOn, leadId, controller }) => ({ ...counted, title, service, system, nation, form, plannedOn, leadId, controller }),
  reach: () => []
};
