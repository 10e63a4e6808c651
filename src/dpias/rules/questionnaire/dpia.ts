import {
  article9, changes, criminalConditions, dataKinds, dataSubjects, interestBases, lawfulBases, needSchedule1, part3Bases, schedule1, specialData, specialKinds,
  standardPoints, viewsSought, vulnerableSubjects, yesNo
} from './codes';
import type { Condition, Question, Questionnaire } from './questionnaire';

const needed = { needed: true } as const;
const inBoth = { needed: true, short: true } as const;
const text = { kind: 'text' } as const;
const line = { kind: 'line' } as const;
const ifYes = (question: string): { readonly when: Condition } => ({ when: { question, is: ['yes'] } });
const asked = (question: string, is: readonly string[]): { readonly when: Condition } => ({ when: { question, is } });
const screened = (screening: string): Pick<Question, 'from'> => ({ from: { screening } });

/**
 * The DPIA: what the ICO's template asks in its steps 1 to 6, cut into questions that one person can answer (Article 35(7) and (9); section 64 where Part 3 of the Data
 * Protection Act 2018 applies). Its step 7, the outcomes, is workflow. Numbers follow the order here.
 *
 * Version 1 is the ICO's template of 9 February 2018, box by box, as councils have it in Word; version 2 (this) splits its boxes: see `migrations.ts`.
 */
export const dpiaQuestionnaire: Questionnaire = {
  key: 'dpia',
  version: 2,
  sections: [
    {
      id: 'need',
      questions: [
        { id: 'need_aims', ...text, ...inBoth, ...screened('project_what') },
        { id: 'need_change', kind: 'choice', choices: changes, ...inBoth },
        { id: 'need_why', ...text, ...inBoth },
        { id: 'need_system', ...line, short: true, ...screened('project_system') },
        { id: 'need_day', kind: 'day', short: true, ...screened('project_day') },
        { id: 'need_controller', ...line, ...inBoth, from: { setting: 'councilName' } },
        { id: 'need_contact', ...line, ...inBoth, withheld: 'personal' }
      ]
    },
    {
      id: 'nature',
      questions: [
        { id: 'nature_collect', ...text, ...inBoth },
        { id: 'nature_use', ...text, ...needed },
        { id: 'nature_store', ...text, ...inBoth, withheld: 'security' },
        { id: 'nature_sharing', kind: 'choice', choices: yesNo, ...inBoth },
        { id: 'nature_recipients', ...text, ...inBoth, ...ifYes('nature_sharing') },
        { id: 'nature_automated', kind: 'choice', choices: yesNo, ...inBoth, ...screened('automated') },
        { id: 'nature_automated_how', ...text, ...inBoth, ...ifYes('nature_automated') },
        { id: 'nature_cctv', kind: 'choice', choices: yesNo, ...inBoth, ...screened('cctv') },
        { id: 'nature_cctv_where', ...text, ...inBoth, ...ifYes('nature_cctv'), withheld: 'security' },
        { id: 'nature_cctv_why', ...text, ...inBoth, ...ifYes('nature_cctv') },
        { id: 'nature_cctv_footage', ...text, ...inBoth, ...ifYes('nature_cctv'), withheld: 'security' }
      ]
    },
    {
      id: 'scope',
      questions: [
        { id: 'scope_data', kind: 'choices', choices: dataKinds, ...inBoth },
        { id: 'scope_special', kind: 'choices', choices: specialData, ...inBoth },
        { id: 'scope_people', kind: 'choices', choices: dataSubjects, ...inBoth },
        { id: 'scope_more', ...text },
        { id: 'scope_volume', ...text, ...needed },
        { id: 'scope_retention', ...text, ...inBoth }
      ]
    },
    {
      id: 'context',
      questions: [
        { id: 'context_relationship', ...text, ...needed },
        { id: 'context_control', ...text, ...needed },
        { id: 'context_expect', ...text, ...needed },
        { id: 'context_vulnerable', ...text, ...inBoth, ...asked('scope_people', vulnerableSubjects) },
        { id: 'context_concerns', ...text, ...needed },
        { id: 'context_codes', ...text }
      ]
    },
    {
      id: 'purposes',
      questions: [
        { id: 'purposes_benefits', ...text, ...needed },
        { id: 'purposes_effect', ...text, ...needed },
        { id: 'purposes_enforcement', kind: 'choice', choices: yesNo, ...inBoth }
      ]
    },
    {
      id: 'consultation',
      questions: [
        { id: 'consultation_people', kind: 'choice', choices: viewsSought, ...needed },
        { id: 'consultation_how', ...text, ...needed, ...asked('consultation_people', ['yes', 'planned']) },
        { id: 'consultation_why_not', ...text, ...needed, ...asked('consultation_people', ['no']) },
        { id: 'consultation_inside', ...text, ...needed }
      ]
    },
    {
      id: 'necessity',
      questions: [
        { id: 'necessity_basis', kind: 'choices', choices: lawfulBases, ...inBoth },
        { id: 'necessity_power', ...text, ...inBoth },
        { id: 'necessity_consent', ...text, ...inBoth, ...asked('necessity_basis', ['consent']) },
        { id: 'necessity_interest', ...text, ...inBoth, ...asked('necessity_basis', interestBases) },
        { id: 'necessity_special', kind: 'choices', choices: article9, ...inBoth, ...asked('scope_special', specialKinds) },
        { id: 'necessity_schedule1', kind: 'choices', choices: schedule1, ...inBoth, ...asked('necessity_special', needSchedule1) },
        { id: 'necessity_criminal', kind: 'choices', choices: criminalConditions, ...inBoth, ...asked('scope_special', ['criminal']) },
        { id: 'necessity_policy', ...line, short: true, ...asked('scope_special', [...specialKinds, 'criminal']) },
        { id: 'necessity_achieves', ...text, ...inBoth },
        { id: 'necessity_creep', ...text, ...needed },
        { id: 'necessity_quality', ...text, ...needed },
        { id: 'necessity_informed', ...text, ...needed },
        { id: 'necessity_rights', ...text, ...needed },
        { id: 'necessity_processors', kind: 'choice', choices: yesNo, ...inBoth },
        { id: 'necessity_processor', ...text, ...inBoth, ...screened('project_supplier'), ...ifYes('necessity_processors'), withheld: 'commercial' },
        { id: 'necessity_transfers', kind: 'choice', choices: yesNo, ...inBoth, ...screened('transfers') },
        { id: 'necessity_transfers_how', ...text, ...inBoth, ...ifYes('necessity_transfers') },
        { id: 'enforcement_basis', kind: 'choice', choices: part3Bases, ...inBoth, ...ifYes('purposes_enforcement') },
        { id: 'enforcement_power', ...text, ...inBoth, ...ifYes('purposes_enforcement') },
        { id: 'enforcement_sensitive', ...text, ...inBoth, ...ifYes('purposes_enforcement') },
        { id: 'enforcement_logs', ...text, ...inBoth, ...ifYes('purposes_enforcement'), withheld: 'security' }
      ]
    },
    { id: 'risks', table: 'risks', questions: [] },
    {
      id: 'measures',
      questions: [
        { id: 'measures_points', kind: 'choices', choices: standardPoints, short: true },
        { id: 'measures_security', ...text, ...needed, withheld: 'security' },
        { id: 'measures_staff', ...text, ...needed },
        { id: 'measures_checks', ...text, ...needed }
      ]
    }
  ]
};
