import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../../calendar';
import type { FormProblem } from '../../../casework/rules/formProblems';
import { cleanAnswer, problemsOfAnswer, type AnswerProblem } from '../questionnaire/answer';
import { askedQuestions, isAnswered, missingAnswers, type Asking } from '../questionnaire/ask';
import type { Answer, Answers } from '../questionnaire/questionnaire';
import { LONGEST_MONTHS_OF_A_NO } from './no';
import { screeningQuestionnaire } from './questions';
import type { ScreeningResult } from '../choices';
import { screen } from './screen';

export const screeningAsking: Asking = { questionnaire: screeningQuestionnaire, form: 'full', own: [] };

/** What a form of a screening holds besides the answers to its questions, which stand there by their ids. */
const ofTheForm = ['reportGuid', 'service', 'wantedUntil', 'base'] as const;

/** A screening while somebody answers it: nothing checked, and what is not asked any more kept until it is sent. */
export interface ScreeningDraft {
  readonly reportGuid?: string;
  /** A service of the settings; `other` where it is none of them, or several. */
  readonly service?: string;
  /** `YYYY-MM-DD` */
  readonly wantedUntil?: string;
  /** Of one that is changed: what stood there when that was begun, as JSON. */
  readonly base?: string;
  readonly [question: string]: Answer | undefined;
}

/** For a project of no service that the settings name, or of several. */
export const OTHER_SERVICE = 'other';

export type ScreeningProblem = FormProblem<string, AnswerProblem | 'not-ahead' | 'too-far'>;

/** A screening that can be saved. */
export interface CheckedScreening {
  readonly reportGuid: string;
  readonly title: string;
  readonly service: string;
  readonly answers: Answers;
  readonly version: number;
  readonly result: ScreeningResult;
  readonly wantedUntil: string | undefined;
}

/** The answers of a draft, whether they are asked or not. */
export const answersOf = (draft: ScreeningDraft): Answers =>
  Object.fromEntries(Object.entries(draft).flatMap(([id, answer]) => (answer === undefined || (ofTheForm as readonly string[]).includes(id) ? [] : [[id, answer]])));

/** What would be saved of a draft: answers to what is asked, as they are kept. */
export function keptAnswers(draft: ScreeningDraft): Answers {
  const given = answersOf(draft);
  return Object.fromEntries(askedQuestions(screeningAsking, given).flatMap(({ question }) => {
    const answer = given[question.id];
    return isAnswered(answer) ? [[question.id, cleanAnswer(question, answer)]] : [];
  }));
}

/** The service as it is stored: none where it is none of those that the settings name. */
export const keptService = ({ service = '' }: ScreeningDraft): string => (service.trim() === OTHER_SERVICE ? '' : service.trim());

interface Known {
  readonly today: Temporal.PlainDate;
  /** The services that the settings name; where there are none, it is typed and nobody need say it. */
  readonly services: readonly string[];
}

/**
 * Checks a screening before it is saved. Every question that is asked must be answered, if only with *not sure*; the texts and the day need not be there but for title and
 * purpose. Until when somebody would like a *no* to hold is asked only where nothing asks for a DPIA, and is as far ahead as an officer may decide at the most.
 */
export function checkScreening(draft: ScreeningDraft, { today, services }: Known): { readonly ok: true; readonly report: CheckedScreening } | { readonly ok: false; readonly problems: readonly ScreeningProblem[] } {
  const given = answersOf(draft);
  const problems: ScreeningProblem[] = [];
  const add = (field: string, code: ScreeningProblem['code']): void => { problems.push({ field, code, params: [] }); };
  if (services.length > 0 && (draft.service ?? '').trim() === '') add('service', 'required');
  const missing = new Set(missingAnswers(screeningAsking, given));
  const asked = askedQuestions(screeningAsking, given).map(({ question }) => question);
  for (const question of asked) {
    if (missing.has(question.id)) add(question.id, 'required');
    for (const problem of problemsOfAnswer(question, given[question.id] ?? '')) add(question.id, problem);
  }
  const answers = keptAnswers(draft);
  const { result } = screen(answers);
  const wanted = result === 'notNeeded' ? (draft.wantedUntil ?? '').trim() : '';
  const until = plainDate(wanted);
  if (wanted !== '' && !until) add('wantedUntil', 'not-a-day');
  else if (until && Temporal.PlainDate.compare(until, today) <= 0) add('wantedUntil', 'not-ahead');
  else if (until && Temporal.PlainDate.compare(until, today.add({ months: LONGEST_MONTHS_OF_A_NO })) > 0) add('wantedUntil', 'too-far');
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    report: {
      reportGuid: draft.reportGuid ?? '', title: String(answers.project_title ?? ''), service: keptService(draft),
      answers, version: screeningQuestionnaire.version, result, wantedUntil: until?.toString()
    }
  };
}
