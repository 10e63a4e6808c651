import { utcSecond } from '../../../calendar';
import { cellsOf } from '../../../casework/rules/caseRow';
import type { Cell, Cells } from '../../../casework/rules/cells';
import { standingOf } from '../../../casework/rules/kind';
import type { ColumnOf } from '../../../casework/rules/field';
import { incidentKind } from '../incidents/incidentKinds';
import { severityOf } from '../severity/score';
import { decisionAwaited } from './awaits';
import { caseFields } from './caseFields';
import type { CaseValues } from './caseValues';
import type { FollowingColumn } from './cells';
import { dueAt } from './clock';
import { clockStateOf } from './clockState';

export type CaseColumn = ColumnOf<typeof caseFields> | FollowingColumn;
export type CaseCells = Cells<CaseColumn>;

/** A case as the columns of its row, with those that follow from others. */
export function caseToColumns(values: CaseValues): CaseCells {
  return { ...followingCells(values), ...cellsOf(caseFields, values) };
}

/** Title and group from the kind, the deadline from the moment of awareness, the clock from the decisions, score and band from the severity file. */
export function followingCells(values: CaseValues): Readonly<Record<FollowingColumn, Cell>> {
  const kind = incidentKind(values.facts.incidentKind);
  const scored = values.severity ? severityOf(values.severity) : undefined;
  return {
    Title: kind.choice, IncidentGroup: kind.group, DueAt: values.awareAt ? utcSecond(dueAt(values.awareAt)) : null, ClockState: clockStateOf(values),
    SeverityScore: scored?.score ?? null, SeverityBand: scored?.band ?? null
  };
}

/** What the views ask: where the case stands, and whether a decision is awaited. */
export function viewColumns(values: CaseValues): { readonly Standing: 'Open' | 'Closed'; readonly Awaits: 'Yes' | 'No' } {
  return { Standing: standingOf(values), Awaits: decisionAwaited(values) ? 'Yes' : 'No' };
}
