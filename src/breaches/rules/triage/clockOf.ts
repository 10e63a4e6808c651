import type { CaseValues } from '../cases/caseValues';
import type { ClockDecisions } from '../cases/clock';

/**
 * What the decisions of a case make of its clock: told to the ICO, it has done its work; no personal data breach, or a decision not to tell, ends the duty.
 * @see UK GDPR article 33(1)
 */
export function clockOf(values: Pick<CaseValues, 'breach' | 'ico'>): Required<ClockDecisions> {
  const { breach, ico } = values;
  const clockState = ico.toldAt ? 'Met' : breach === 'No' || breach === 'Near miss' || ico.decision === 'Do not tell' ? 'Stopped' : 'Running';
  return { isPersonalDataBreach: breach, clockState };
}
