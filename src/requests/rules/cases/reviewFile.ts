import * as v from 'valibot';
import { rights } from '../choices';
import { healthOpinionLeft, healthOpinionSchema } from '../exemptions/healthOpinion';
import { otherPersonLeft, otherPersonSchema } from '../exemptions/otherPeople';
import { unfoundedLeft, unfoundedSchema } from '../exemptions/unfounded';
import { withheldLeft, withheldLeftSchema, withheldSchema } from '../exemptions/withheld';

/** A decision to withhold, with the right that it is about, and the opinion that it rests on where it is health data. */
const decisionSchema = v.object({ ...withheldSchema.entries, right: v.optional(v.picklist(rights), 'Access'), opinion: v.optional(v.string(), '') });
export type WithholdingDecision = v.InferOutput<typeof decisionSchema>;

/** What the council looked at before it answered: what it withholds, other people's information, opinions on health data, and whether the request is manifestly unfounded or excessive. */
export const reviewSchema = v.object({
  v: v.literal(1),
  withheld: v.optional(v.array(decisionSchema), []),
  otherPeople: v.optional(v.array(otherPersonSchema), []),
  opinions: v.optional(v.array(healthOpinionSchema), []),
  unfounded: v.optional(unfoundedSchema),
  /** After its time: how often each exemption was relied on. */
  counts: v.optional(withheldLeftSchema)
});
export type RequestReview = v.InferOutput<typeof reviewSchema>;
export const emptyReview: RequestReview = v.parse(reviewSchema, { v: 1 });

/** What is left after its time: counts, states and days. No sentence and no name. */
export function reviewLeft(review: RequestReview): RequestReview {
  const counts = review.counts ?? withheldLeft(review.withheld);
  return {
    v: 1, withheld: [], otherPeople: review.otherPeople.map(otherPersonLeft), opinions: review.opinions.map(healthOpinionLeft),
    ...(review.unfounded ? { unfounded: unfoundedLeft(review.unfounded) } : {}), ...(counts.length > 0 ? { counts } : {})
  };
}
