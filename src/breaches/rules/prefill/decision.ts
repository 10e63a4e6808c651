import type { CaseValues } from '../cases/caseValues';
import { recordOf, type DecisionAbout } from '../decisions/advice';
import type { PrefillSource } from './filled';

const other = (about: DecisionAbout): DecisionAbout => (about === 'ico' ? 'people' : 'ico');
const sameName = (one: string, another: string): boolean => one.trim().toLowerCase() === another.trim().toLowerCase();

/** Under which delegation somebody decides: the one under which they took the other decision. Of somebody else nothing is known. */
export function knownDelegation(values: CaseValues, about: DecisionAbout, decidedBy: string): string {
  const before = values[other(about)];
  return before.decision !== 'Not decided' && sameName(before.decidedBy, decidedBy) ? recordOf(values, other(about))?.delegation ?? '' : '';
}

export interface EarlierReason {
  readonly source: Extract<PrefillSource, 'riskTest' | 'decision'>;
  readonly reason: string;
}

/**
 * Reasons on record with which the reason of a decision may begin: that of the risk test and that of the other decision. They are offered
 * and never stand there by themselves: a reason is the word of whoever decides, so somebody must choose it.
 */
export function earlierReasons(
  { riskReason, ...values }: Pick<CaseValues, 'riskReason' | 'ico' | 'people'>, about: DecisionAbout
): readonly EarlierReason[] {
  const offered: readonly EarlierReason[] = [
    { source: 'riskTest', reason: riskReason }, { source: 'decision', reason: values[other(about)].reason }
  ];
  return offered.filter(({ reason }, place) => reason.trim() !== '' && offered.findIndex((each) => each.reason === reason) === place);
}
