import type { Temporal } from 'temporal-polyfill';
import type { CaseRules } from '../../../casework/rules/kind';
import { accepted } from './accepted';
import { breachLine } from './breachLine';
import { followingCells, viewColumns } from './caseColumns';
import { caseFields } from './caseFields';
import type { BreachFixed, CaseValues } from './caseValues';
import { columnsOfSealForm1, followingColumns } from './cells';
import type { CaseEventKind } from './command';
import { caseEvents } from './events/caseEvent';
import { fixedFields } from './fixedFields';
import { undecidedCase } from './logRow';
import { nextActAfterSave } from './nextAct';
import type { CaseState } from './publicState';

/** Where a case may go from where it is. Closed leads out by reopening only. */
const moves: Readonly<Record<CaseState, readonly CaseState[]>> = {
  New: ['New', 'Triage', 'Investigating', 'Closed'],
  Triage: ['Triage', 'Investigating', 'Closed'],
  Investigating: ['Investigating', 'Triage', 'Closed'],
  Closed: ['Closed', 'Triage', 'Investigating']
};

/** A personal data breach, as the engine asks for it. */
export const breachRules: CaseRules<CaseValues, BreachFixed, CaseEventKind> = {
  key: 'breach',
  prefix: 'BR',
  fixed: fixedFields,
  fields: caseFields,
  following: { kinds: followingColumns, of: followingCells, refreshed: ['ClockState'] },
  line: breachLine,
  views: viewColumns,
  nextLook: (stored: Temporal.Instant | undefined, values: CaseValues, now: Temporal.Instant) => nextActAfterSave(stored, values, now),
  sealForm1: columnsOfSealForm1,
  moves,
  events: caseEvents,
  reopened: 'reopened',
  wasAlone: true,
  whileClosed: ['triage.duplicates', 'triage.mergedInto'],
  originOf: ({ reportId }) => (reportId > 0 ? reportId : undefined),
  accept: accepted,
  reach: ({ triage }) => triage.duplicates.filter(({ verdict }) => verdict === 'Merged here').map(({ reference }) => reference),
  livesOn: ({ triage }) => triage.mergedInto?.logId,
  ofHand: (values) => ({ ...undecidedCase(values.facts, values.awareAt), awareReason: values.awareReason, leadId: values.leadId })
};
