import { screeningResults, type ScreeningResult } from '../choices';
import { askedQuestions } from '../questionnaire/ask';
import type { Answers } from '../questionnaire/questionnaire';
import { criteria, type Criterion, type Source } from './criteria';
import { screeningQuestionnaire } from './questions';

export interface ScreeningReason {
  /** Of `criteria`; `noPersonalData` or `noneMet` where nothing asks for a DPIA. */
  readonly code: string;
  readonly source: Source;
  /** What this reason alone asks for, with those beside it. */
  readonly asksFor: ScreeningResult;
  /** Criteria together with which it counts. */
  readonly with: readonly string[];
  /** The questions whose answer it rests on. */
  readonly questions: readonly string[];
  /** It stands only because somebody was not sure, or did not answer. */
  readonly unsure: boolean;
}

export interface Screened {
  readonly result: ScreeningResult;
  /** At least one, in the order of law, ICO, WP248, council. */
  readonly reasons: readonly ScreeningReason[];
  /** What the result would be if all that somebody was not sure of were a no. */
  readonly ifAllUnsureAreNo: ScreeningResult;
}

/** In which form a DPIA begins: a project for which none is required has the short one, so that nobody goes round it. Anybody may choose the whole. */
export const formFor = (result: ScreeningResult): 'full' | 'short' => (result === 'required' ? 'full' : 'short');

type Facts = ReadonlySet<string>;

const isMet = ({ facts }: Criterion, yes: Facts): boolean => facts.every((group) => group.some((fact) => yes.has(fact)));

/**
 * Whether a project needs a DPIA, reason by reason (Article 35(1), (3) and (4) of the UK GDPR; section 64 of the Data Protection Act 2018 asks the same of law enforcement).
 * `required`: Article 35(3); the ICO's ten, five of them only together with a criterion of WP248; two criteria of WP248; CCTV; a transfer outside the United Kingdom.
 * `advised`: one criterion of WP248, or one of the five without another. "Not sure" and no answer count as yes: what nobody knows may be the risk.
 */
export function screen(answers: Answers): Screened {
  const sure = yesOf(answers, 'no');
  const possible = yesOf(answers, 'yes');
  const reasons = reasonsFor(possible, sure);
  return { result: strongest(reasons), reasons: reasons.length > 0 ? reasons : [nothing(answers)], ifAllUnsureAreNo: strongest(reasonsFor(sure, sure)) };
}

const yesOf = (answers: Answers, unsure: 'yes' | 'no'): Facts => {
  const settled = settle(answers, unsure);
  return new Set([...askedBy(settled)].filter((id) => settled[id] === 'yes'));
};

/** Every "not sure", and every answer that is missing, as this one. */
const settle = (answers: Answers, unsure: 'yes' | 'no'): Answers =>
  Object.fromEntries(screeningQuestionnaire.sections.flatMap(({ questions }) => questions.map(({ id, kind }) => {
    const answer = answers[id] ?? '';
    return [id, kind === 'choice' && answer !== 'yes' && answer !== 'no' ? unsure : answer];
  })));

const askedBy = (answers: Answers): ReadonlySet<string> => new Set(askedQuestions({ questionnaire: screeningQuestionnaire, form: 'full', own: [] }, answers).map(({ question }) => question.id));

/** Ids of what the screening asks by these answers: a question that is not asked is a no. */
export const askedInScreening = (answers: Answers): ReadonlySet<string> => askedBy(settle(answers, 'yes'));

function reasonsFor(yes: Facts, sure: Facts): readonly ScreeningReason[] {
  const met = criteria.filter((criterion) => isMet(criterion, yes));
  const counted = met.filter(({ counting }) => counting === 'counted');
  return met.map((criterion) => {
    const beside = besides(criterion, counted, yes);
    return {
      code: criterion.code,
      source: criterion.source,
      asksFor: criterion.counting === 'alone' || beside.length > 0 ? 'required' : 'advised',
      with: beside.map(({ code }) => code),
      questions: criterion.facts.flat().filter((fact) => yes.has(fact)),
      unsure: !isMet(criterion, sure)
    };
  });
}

/** The criteria of WP248 that stand beside one: for the ICO's five those that are met without the answer on which it rests itself. */
function besides(criterion: Criterion, counted: readonly Criterion[], yes: Facts): readonly Criterion[] {
  if (criterion.counting === 'alone') return [];
  if (criterion.counting === 'counted') return counted.filter((each) => each !== criterion);
  const own = new Set(criterion.facts.flat());
  const others: Facts = new Set([...yes].filter((fact) => !own.has(fact)));
  return counted.filter((each) => isMet(each, others));
}

const strongest = (reasons: readonly ScreeningReason[]): ScreeningResult => screeningResults.find((result) => reasons.some(({ asksFor }) => asksFor === result)) ?? 'notNeeded';

const nothing = (answers: Answers): ScreeningReason => ({
  code: answers.personal_data === 'no' ? 'noPersonalData' : 'noneMet',
  source: 'law',
  asksFor: 'notNeeded',
  with: [],
  questions: answers.personal_data === 'no' ? ['personal_data'] : [],
  unsure: false
});
