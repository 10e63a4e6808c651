import type { RequestFile } from '../cases/requestFile';
import type { RequestReview } from '../cases/reviewFile';
import type { Regime, Right } from '../choices';
import { statements, type ResponseFacts, type Statement } from './facts';
import { emptyContents, type WrittenResponse } from './responseFile';

/** What of an answer stands in the case: until it is sent as it is written, then with what was recorded as sent. */
export function responseOf({ answered, responses = [] }: Pick<RequestFile, 'answered' | 'responses'>, right: Right): WrittenResponse {
  const written = responses.find((each) => each.right === right);
  const sent = answered.find((each) => each.right === right);
  return {
    right, reasons: '', recipientsTold: '', done: '', searches: [], parts: [], ...written,
    ...(sent ? { outcome: sent.outcome, reasons: sent.reasons, recipientsTold: sent.recipientsTold } : {})
  };
}

interface Known {
  readonly regime: Regime;
  readonly review: Pick<RequestReview, 'withheld' | 'unfounded'>;
}

/** An answer as the checker and the letters ask of it. What is withheld, and what is manifestly unfounded or excessive, comes from the review. @param told what the council's template says */
export function factsOf({ regime, review }: Known, response: WrittenResponse, told: readonly Statement[] = statements): ResponseFacts {
  const { right, outcome, searches, contents = emptyContents, reasons, grounds = [], isMarketing, done, recipientsTold } = response;
  return {
    regime, right, outcome, searches, contents, withheld: review.withheld.filter((decision) => decision.right === right), reasons, grounds, isUnfounded: review.unfounded?.answer === 'refuse', isMarketing,
    done, recipientsTold, told
  };
}

/** The answer to one right as the case has it. */
export const responseFactsOf = (values: Known & { readonly file: RequestFile }, right: Right, told?: readonly Statement[]): ResponseFacts =>
  factsOf(values, responseOf(values.file, right), told);
