import type { Regime, Right } from '../choices';
import { isContestedBlank, type ContestedInput } from '../response/contested';
import { mayContest } from '../response/grounds';
import { fromYesNo, type YesNo } from '../response/typed';

/** Something was done, and be it that information is kept and not used instead of what was asked for. */
const isDone = (outcome: string): boolean => outcome === 'Done in full' || outcome === 'Done in part' || outcome === 'Restricted instead';

/** Others who had the data are told of what was put right, erased or restricted (UK GDPR article 19; Data Protection Act 2018, section 48(9)). */
export const tellsRecipients: readonly Right[] = ['Rectification', 'Erasure', 'Restriction'];
export const asksRecipients = (right: Right, outcome: string): boolean => tellsRecipients.includes(right) && isDone(outcome);

/** What is told with its reasons (article 12(4)). */
export const asksReasons = (outcome: string): boolean => outcome === 'Refused' || outcome === 'Done in part' || outcome === 'Restricted instead';

/** Of access: what article 15 has told, unless it is refused, withdrawn, or nothing is held. */
export const asksContents = (right: Right, outcome: string): boolean =>
  right === 'Access' && (outcome === '' || outcome === 'Done in full' || outcome === 'Done in part');
export const asksSearches = (right: Right, outcome: string): boolean => asksContents(right, outcome) || outcome === 'Nothing held';
export const asksDone = (right: Right, outcome: string): boolean => right !== 'Access' && isDone(outcome);

/** Of an objection under the UK GDPR: whether it is to direct marketing (article 21(2) and (3)). */
export const asksMarketing = (right: Right, regime: Regime): boolean => right === 'Objection' && regime === 'UK GDPR';

/** Whether a restriction while something is contested is asked about: where there may be one, and where one is written down. */
export const asksContested = (
  right: Right, regime: Regime, { isMarketing, restriction }: { readonly isMarketing: YesNo; readonly restriction: ContestedInput }
): boolean =>
  mayContest(right, regime, fromYesNo(isMarketing)) || !isContestedBlank(restriction);
