import { yesNoUnsure } from '../questionnaire/codes';
import type { Condition, Question, Questionnaire } from '../questionnaire/questionnaire';

const ask = (id: string, when?: Condition): Question => ({ id, kind: 'choice', choices: yesNoUnsure, needed: true, ...(when && { when }) });
const perhaps = (question: string): Condition => ({ question, is: ['yes', 'notSure'] });
/** Of a project that surely uses nothing about people nothing more is asked. */
const personal = perhaps('personal_data');

/**
 * Whether a project needs a DPIA: facts that the person who runs it knows, each asked once, in five minutes. What follows from them the law and two lists say
 * (`criteria.ts`). The service is asked by the page.
 */
export const screeningQuestionnaire: Questionnaire = {
  key: 'screening',
  version: 1,
  sections: [
    {
      id: 'project',
      questions: [
        { id: 'project_title', kind: 'line', needed: true },
        { id: 'project_what', kind: 'text', needed: true },
        { id: 'project_system', kind: 'line' },
        { id: 'project_supplier', kind: 'line' },
        { id: 'project_day', kind: 'day' },
        ask('personal_data')
      ]
    },
    {
      id: 'data',
      questions: [ask('special', personal), ask('highly_personal', personal), ask('genetic', personal), ask('biometric', personal), ask('large_scale', personal)]
    },
    { id: 'people', questions: [ask('vulnerable', personal), ask('targeting', perhaps('vulnerable')), ask('harm', personal)] },
    {
      id: 'how',
      questions: [
        ask('evaluation', personal), ask('extensive', perhaps('evaluation')), ask('automated', personal), ask('denial', personal),
        ask('matching', personal), ask('invisible', personal), ask('innovative', personal)
      ]
    },
    { id: 'watching', questions: [ask('cctv', personal), ask('public_place', personal), ask('monitoring', personal), ask('tracking', personal)] },
    { id: 'abroad', questions: [ask('transfers', personal)] }
  ]
};
