import strings from '../../../loc/reviewChoices';
import { byKey } from '../../../loc/texts';
import { filled } from '../../../casework/ui/roomWords';
import { fill } from '../../../shared-ui/text';
import type { RequestReview } from '../../rules/cases/reviewFile';
import { exemptionOf } from '../../rules/exemptions/table';
import { otherPersonFactors } from '../../rules/exemptions/otherPeople';
import { shortDay } from './shortDay';

/** The words of a stored choice of one family, such as `consent_refused`. */
const said = (family: string, code: string | undefined): string | undefined => code && (byKey(strings)[`${family}_${code}`] ?? code);
/** By where it stands in the Act: the names of exemptions come with the panels that choose among them. */
const lawOf = (id: string): string => exemptionOf(id)?.law ?? id;

/** An answer of yes or no with its question, without which it says nothing. */
type Question = 'inRole' | 'inHealthRecord' | 'again';

/**
 * What stands in a part of the review, a line a row: who reads two versions sees which of them says what. Undefined for any other path.
 * @param choiceText words of the stored choices of every request
 */
export function reviewText(path: string, value: unknown, choiceText: (stored: string) => string): string | undefined {
  const rows = <Part extends 'withheld' | 'otherPeople' | 'opinions'>(text: (row: RequestReview[Part][number]) => string): string =>
    (value as RequestReview[Part]).map(text).join('\n');
  const yesNo = (question: Question, answer: 'yes' | 'no' | undefined): string | undefined =>
    answer && fill(strings[question], choiceText(answer === 'yes' ? 'Yes' : 'No'));
  switch (path) {
    case 'review.withheld': return rows<'withheld'>(({ right, exemption, covers, reason, opinion, told, toldWhy, decidedBy, on }) => filled(
      choiceText(right), lawOf(exemption), covers, reason, opinion && strings.restsOnOpinion, said('telling', told), toldWhy, decidedBy, shortDay(on)
    ));
    case 'review.otherPeople': return rows<'otherPeople'>((row) => filled(
      row.who, row.what, said('consent', row.consent), said('worker', row.worker), yesNo('inRole', row.inRole), yesNo('inHealthRecord', row.inHealthRecord),
      ...otherPersonFactors.map((factor) => row[factor]), said('otherDecision', row.decision), row.reason, row.decidedBy
    ));
    case 'review.opinions': return rows<'opinions'>(({ covers, of, askedOn, state, on, again, againWhy, isKnown, knownWhy }) => filled(
      covers, of, shortDay(askedOn), said('opinionState', state), shortDay(on), yesNo('again', again), againWhy, isKnown ? strings.isKnown : '', knownWhy
    ));
    case 'review.unfounded': {
      const { ground, reason, evidence, answer, fee, feeBasis, decidedBy, on } = value as NonNullable<RequestReview['unfounded']>;
      return filled(said('ground', ground), reason, evidence, said('unfoundedAnswer', answer), fee, feeBasis, decidedBy, shortDay(on));
    }
    case 'review.counts': return (value as NonNullable<RequestReview['counts']>).map(({ exemption, count }) => `${lawOf(exemption)}: ${count}`).join('\n');
    default: return undefined;
  }
}
