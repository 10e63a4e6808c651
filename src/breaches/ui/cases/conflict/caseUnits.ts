import * as threeWay from '../../../../casework/rules/threeWay';
import { changedUnits as changedBy, type CaseUnit } from '../../../../casework/rules/units';
import { caseFields, type CaseEvent, type CaseEventKind, type CaseValues } from '../../../rules';

export { mergeThreeWay, needsChoice, type Side } from '../../../../casework/rules/threeWay';
export type ConflictLine = threeWay.ConflictLine<CaseValues>;

/** What differs between two versions of a breach case, as what is chosen together. */
export const changedUnits = (before: CaseValues, after: CaseValues): readonly CaseUnit[] => changedBy(caseFields, before, after);

export const conflictLines = (before: CaseValues, mine: CaseValues, theirs: CaseValues): readonly ConflictLine[] => threeWay.conflictLines(caseFields, before, mine, theirs);

export function keptEvents(events: readonly CaseEvent[], lines: readonly ConflictLine[], chosen: (field: string) => threeWay.Side): readonly CaseEvent[] {
  return threeWay.keptEvents<CaseValues, CaseEventKind, CaseEvent>(caseFields, events, lines, chosen, { reopened: 'caseState' });
}
