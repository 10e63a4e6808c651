import type { DpiaContent } from '../content';
import type { Risk } from '../risks/risk';
import { problemsOfAnswer } from './answer';
import { isAnswered, placedQuestions } from './ask';
import { migrate } from './migrate';
import type { Answer, Answers, Question, Questionnaire } from './questionnaire';

/** Where a prefilled answer comes from: said beside it until somebody changes it. */
export type Origin = { readonly screening: string } | { readonly setting: string } | { readonly earlier: string };

export interface Carried {
  readonly answers: Answers;
  readonly origins: Readonly<Record<string, Origin>>;
}

const questionsOf = (questionnaire: Questionnaire): readonly Question[] => questionnaire.sections.flatMap(({ questions }) => questions);

/**
 * What a new DPIA begins with: answers of its screening and what the council has set. Only what the question itself takes: a screening's "not sure" is asked again.
 * @param settings what the council has set, by the names that the questions ask (`councilName`) @param why the reasons of the screening in words (`reasonsText`)
 */
export function carryOver(
  questionnaire: Questionnaire, { screening, settings, why = '' }: { readonly screening: Answers; readonly settings: Readonly<Record<string, string | undefined>>; readonly why?: string }
): Carried {
  const found = questionsOf(questionnaire).flatMap((question): readonly [string, Answer, Origin][] => {
    const { id, from } = question;
    if (!from) return [];
    const answer = 'screening' in from ? screening[from.screening] : settings[from.setting];
    return isAnswered(answer) && problemsOfAnswer(question, answer).length === 0 ? [[id, answer, from]] : [];
  });
  return carried([...found, ...derived(questionnaire, screening, why)]);
}

/** Who names a supplier has one; and why a DPIA is done the screening found out. */
function derived(questionnaire: Questionnaire, screening: Answers, why: string): readonly [string, Answer, Origin][] {
  const asks = (id: string): boolean => questionsOf(questionnaire).some((question) => question.id === id);
  const found: [string, Answer, Origin][] = [];
  if (asks('necessity_processors') && isAnswered(screening.project_supplier)) found.push(['necessity_processors', 'yes', { screening: 'project_supplier' }]);
  if (asks('need_why') && isAnswered(why)) found.push(['need_why', why, { screening: 'result' }]);
  return found;
}

const carried = (found: readonly (readonly [string, Answer, Origin])[]): Carried => ({
  answers: Object.fromEntries(found.map(([id, answer]) => [id, answer])),
  origins: Object.fromEntries(found.map(([id, , origin]) => [id, origin]))
});

/** What every DPIA says anew: its own reason, day and people. */
const afresh: ReadonlySet<string> = new Set(['need_why', 'need_change', 'need_day', 'need_contact', 'consultation_people', 'consultation_how', 'consultation_why_not']);

export interface CarriedDpia extends Carried {
  readonly risks: readonly Risk[];
  /** Own questions of the earlier one that this one does not ask, and answers that nothing takes: shown, so that somebody can place them. */
  readonly left: readonly { readonly id: string; readonly answer: Answer }[];
}

/**
 * An earlier DPIA of the same system to start from: its answers in the questions of today, its risks as they stood. Measures that were in place still are; ids and numbers
 * of risks go over, since the new DPIA has none yet.
 * @param reference of the earlier one
 */
export function carryFromEarlier(asking: Pick<DpiaContent, 'own'> & { readonly questionnaire: Questionnaire }, earlier: DpiaContent, reference: string): CarriedDpia {
  const { answers, left } = migrate({ version: earlier.version, answers: earlier.answers, own: asking.own }, asking.questionnaire);
  const found = placedQuestions(asking).flatMap(({ question }): readonly [string, Answer, Origin][] => {
    const answer = answers[question.id];
    return isAnswered(answer) && !afresh.has(question.id) && problemsOfAnswer(question, answer).length === 0 ? [[question.id, answer, { earlier: reference }]] : [];
  });
  const taken = new Set(found.map(([id]) => id));
  const refused = Object.entries(answers).filter(([id, answer]) => isAnswered(answer) && !taken.has(id) && !afresh.has(id)).map(([id, answer]) => ({ id, answer }));
  return { ...carried(found), risks: earlier.risks, left: [...left, ...refused] };
}
