import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { plainDate } from '../../../calendar';
import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { Problems } from '../../../casework/rules/problems';

/** Where the question to the health professional stands: `met` and `not-met` are what the opinion says of the serious harm test. */
export const opinionStates = ['not-asked', 'asked', 'met', 'not-met'] as const;
export type OpinionState = (typeof opinionStates)[number];

const text = v.optional(v.string(), '');
const day = v.optional(v.pipe(v.string(), v.isoDate()));

/** An opinion about some health data, as a case file stores it. What is no health data has none and waits for none. */
export const healthOpinionSchema = v.object({
  key: v.string(),
  /** Which health data: papers, pages, passages. */
  covers: text,
  state: v.optional(v.picklist(opinionStates), 'not-asked'),
  /** Whose: who has or last had the care, the most suitable of several, or somebody with the experience (Schedule 3 paragraph 2(1)). */
  of: text,
  askedOn: day,
  /** The day of the opinion. */
  on: day,
  /** Whether it is reasonable to ask again although the opinion is not too old, and why it is or is not (paragraphs 5(3)(b), 6(3)(b)). */
  again: v.optional(v.picklist(['yes', 'no'])),
  againWhy: text,
  /** The person has seen the data or knows it (paragraph 6(2)), and how the council knows that. */
  isKnown: v.optional(v.boolean(), false),
  knownWhy: text
});
export type HealthOpinion = v.InferOutput<typeof healthOpinionSchema>;

/** Why the data may go, stays, or waits. */
export type HealthStanding = 'known' | 'met' | 'not-met' | 'not-asked' | 'asked' | 'no-day' | 'too-old' | 'not-yet' | 'again-open' | 'ask-again';

/** What may be done with some health data on a day. Where neither may be done it waits, and everything else goes in time. */
export interface HealthGate {
  readonly standing: HealthStanding;
  /** Schedule 3 paragraph 6. */
  readonly mayDisclose: boolean;
  /** Schedule 3 paragraph 5. */
  readonly mayWithhold: boolean;
}

/**
 * The first day whose opinion still counts: six months that end with the day on which it is relied on (Schedule 3 paragraphs 5(4) and
 * 6(4)), that day among them, so relied on on 15 June an opinion of 16 December counts and one of 15 December does not. A month without
 * such a date gives the stricter day. Nothing rolls over a weekend: the period runs backwards from a day.
 */
export function opinionSince(reliedOn: Temporal.PlainDate): Temporal.PlainDate {
  return reliedOn.subtract({ months: 6 }).add({ days: 1 });
}

/** How an opinion stands, leaving aside whether the person knows the data. */
function standingOf({ state, on, again }: HealthOpinion, reliedOn: Temporal.PlainDate): Exclude<HealthStanding, 'known'> {
  if (state === 'not-asked' || state === 'asked') return state;
  const given = on === undefined ? undefined : plainDate(on);
  if (given === undefined) return 'no-day';
  if (Temporal.PlainDate.compare(given, opinionSince(reliedOn)) < 0) return 'too-old';
  if (Temporal.PlainDate.compare(given, reliedOn) > 0) return 'not-yet';
  if (again === undefined) return 'again-open';
  return again === 'yes' ? 'ask-again' : state;
}

/**
 * What may be done with this health data by a council, which is no health professional. It is given only with an opinion that the serious
 * harm test is *not met* (Schedule 3 paragraph 6(1)), or where the person has seen or knows it (6(2)); it is withheld for serious harm
 * only with one that the test is *met* (paragraph 5(2)). An opinion that is too old, or where it is reasonable to ask again, does not
 * count either way (5(3), 6(3)).
 * @param reliedOn the day of the decision in UK time
 */
export function healthGate(opinion: HealthOpinion, reliedOn: Temporal.PlainDate): HealthGate {
  const standing = standingOf(opinion, reliedOn);
  return {
    standing: opinion.isKnown ? 'known' : standing,
    mayDisclose: opinion.isKnown || standing === 'not-met',
    mayWithhold: standing === 'met'
  };
}

/**
 * The health data that can neither go nor be withheld yet. Nothing else of the request waits for it (paragraph 6(1) is about data
 * concerning health alone).
 */
export function waitingHealthData(opinions: readonly HealthOpinion[], reliedOn: Temporal.PlainDate): readonly HealthOpinion[] {
  return opinions.filter((opinion) => {
    const { mayDisclose, mayWithhold } = healthGate(opinion, reliedOn);
    return !mayDisclose && !mayWithhold;
  });
}

/**
 * What is missing or wrong in what is written of an opinion. That it is too old, or to be asked for again, is no mistake of whoever
 * writes it down: `healthGate` says that. Fields: `covers`, `of`, `askedOn`, `on` (`day-required`, `in-the-future`, `before-asked`),
 * `againWhy`, `knownWhy`.
 * @param today in UK time
 */
export function healthOpinionProblems(opinion: HealthOpinion, today: Temporal.PlainDate): readonly CaseProblem[] {
  const problems = new Problems();
  const { state, askedOn, on, again, isKnown } = opinion;
  const isGiven = state === 'met' || state === 'not-met';
  const isAhead = (said: string | undefined): boolean => said !== undefined && said > today.toString();
  problems.text('covers', opinion.covers, 'covers-required');
  if (problems.text('of', opinion.of, state === 'not-asked' ? undefined : 'opinion-of-required').length > TEXT_LIMIT) problems.add('of', 'too-long');
  if (state === 'asked' && askedOn === undefined) problems.add('askedOn', 'day-required');
  if (isAhead(askedOn)) problems.add('askedOn', 'in-the-future');
  if (isGiven && on === undefined) problems.add('on', 'day-required');
  if (isAhead(on)) problems.add('on', 'in-the-future');
  if (isGiven && on !== undefined && askedOn !== undefined && on < askedOn) problems.add('on', 'before-asked');
  problems.text('againWhy', opinion.againWhy, isGiven && again !== undefined ? 'again-why-required' : undefined);
  problems.text('knownWhy', opinion.knownWhy, isKnown ? 'known-why-required' : undefined);
  return problems.found;
}

/** What is left when the case has been disposed of: what the opinion said and when, without the data and the name. */
export function healthOpinionLeft({ key, state, askedOn, on, again, isKnown }: HealthOpinion): HealthOpinion {
  return v.parse(healthOpinionSchema, { key, state, askedOn, on, again, isKnown });
}
