import strings from '../../../loc/reviewChoices';
import { byKey } from '../../../loc/texts';
import { filled } from '../../../casework/ui/roomWords';
import type { RequestReview } from '../../rules/cases/reviewFile';
import { exemptionOf } from '../../rules/exemptions/table';
import { otherPersonFactors } from '../../rules/exemptions/otherPeople';

/** The words of a stored choice of one family, such as `consent_refused`. */
const said = (family: string, code: string | undefined): string | undefined => code && (byKey(strings)[`${family}_${code}`] ?? code);
/** By where it stands in the Act: the names of exemptions come with the panels that choose among them. */
const lawOf = (id: string): string => exemptionOf(id)?.law ?? id;

/** What stands in a part of the review, a line a row: who reads two versions sees which of them says what. Undefined for any other path. */
export function reviewText(path: string, value: unknown): string | undefined {
  const rows = <Part extends 'withheld' | 'otherPeople' | 'opinions'>(text: (row: RequestReview[Part][number]) => string): string => (value as RequestReview[Part]).map(text).join('\n');
  switch (path) {
    case 'review.withheld': return rows<'withheld'>(({ exemption, covers, reason, told, toldWhy, decidedBy, on }) => filled(lawOf(exemption), covers, reason, said('telling', told), toldWhy, decidedBy, on));
    case 'review.otherPeople': return rows<'otherPeople'>((row) => filled(
      row.who, row.what, said('consent', row.consent), said('worker', row.worker), ...otherPersonFactors.map((factor) => row[factor]), said('otherDecision', row.decision), row.reason, row.decidedBy
    ));
    case 'review.opinions': return rows<'opinions'>(({ covers, of, askedOn, state, on, againWhy, knownWhy }) => filled(covers, of, askedOn, said('opinionState', state), on, againWhy, knownWhy));
    case 'review.unfounded': {
      const { ground, reason, evidence, answer, fee, feeBasis, decidedBy, on } = value as NonNullable<RequestReview['unfounded']>;
      return filled(said('ground', ground), reason, evidence, said('unfoundedAnswer', answer), fee, feeBasis, decidedBy, on);
    }
    case 'review.counts': return (value as NonNullable<RequestReview['counts']>).map(({ exemption, count }) => `${lawOf(exemption)}: ${count}`).join('\n');
    default: return undefined;
  }
}
