import type { DocumentLanguage } from '../../../../casework/documents/templates';
import type { DpiaContent } from '../../../rules/content';
import type { Question, Questionnaire } from '../../../rules/questionnaire/questionnaire';
import type { Rating, Risk } from '../../../rules/risks/risk';
import { fixedWords } from '../fixedWords';
import { numbered } from '../numbered';
import type { WordWords } from '../words';

/** A small questionnaire with every kind of answer; for tests. */
export const testQuestionnaire: Questionnaire = {
  key: 'dpia', version: 3,
  sections: [
    {
      id: 'need', questions: [
        { id: 'need_aims', kind: 'text', needed: true }, { id: 'need_name', kind: 'line' },
        { id: 'need_why', kind: 'choices', choices: ['scale', 'tracking', 'special'] }
      ]
    },
    {
      id: 'processing', questions: [
        { id: 'processing_start', kind: 'day' }, { id: 'processing_outside', kind: 'choice', choices: ['yes', 'no', 'unsure'] },
        { id: 'processing_where', kind: 'text', when: { question: 'processing_outside', is: ['yes', 'unsure'] } }, { id: 'processing_context', kind: 'text' }
      ]
    },
    { id: 'risks', questions: [{ id: 'risks_views', kind: 'text' }], table: 'risks' }
  ]
};

export const testSections = numbered(testQuestionnaire);

const english: Readonly<Record<string, string>> = {
  need: 'Why a DPIA is needed', processing: 'What will be done with the information', risks: 'Risks',
  need_aims: 'What does the project want to achieve?', need_name: 'What is the project called?', need_why: 'Why did you decide to do a DPIA?',
  processing_start: 'When will it start?', processing_outside: 'Will information leave the United Kingdom?', processing_where: 'Where will it go, and how is it protected?', processing_context: 'Who are the people, and would they expect this?',
  risks_views: 'What did the people you asked say?', need_new: 'Who asked for it?',
  scale: 'A lot of people are affected', tracking: 'People’s location or behaviour is tracked', special: 'Special category data is used',
  yes: 'Yes', no: 'No', unsure: 'We do not know yet'
};
const welsh: Readonly<Record<string, string>> = {
  need: 'Pam mae angen asesiad', processing: 'Beth fydd yn cael ei wneud â’r wybodaeth', risks: 'Risgiau',
  need_aims: 'Beth mae’r prosiect am ei gyflawni?', need_name: 'Beth yw enw’r prosiect?', need_why: 'Pam y penderfynoch wneud asesiad?',
  processing_start: 'Pryd bydd yn dechrau?', processing_outside: 'A fydd gwybodaeth yn gadael y Deyrnas Unedig?', processing_where: 'I ble bydd yn mynd, a sut y caiff ei gwarchod?', processing_context: 'Pwy yw’r bobl, ac a fyddent yn disgwyl hyn?',
  risks_views: 'Beth ddywedodd y bobl a holwyd?', need_new: 'Pwy ofynnodd amdano?',
  scale: 'Effeithir ar lawer o bobl', tracking: 'Caiff lleoliad neu ymddygiad pobl ei olrhain', special: 'Defnyddir data categori arbennig',
  yes: 'Bydd', no: 'Na fydd', unsure: 'Ni wyddom eto'
};
const help: Readonly<Record<DocumentLanguage, Readonly<Record<string, string>>>> = {
  'en-GB': { need_aims: 'Say what it is for and what changes for people, in a few sentences.', processing_start: 'The day on which the first person’s information is used.' },
  'cy-GB': { need_aims: 'Dywedwch i beth mae’n dda a beth sy’n newid i bobl, mewn ychydig frawddegau.', processing_start: 'Y diwrnod y defnyddir gwybodaeth y person cyntaf.' }
};

export const testWords: Readonly<Record<DocumentLanguage, WordWords>> = { 'en-GB': wordsOf('en-GB', english), 'cy-GB': wordsOf('cy-GB', welsh) };
export const bothWords: readonly WordWords[] = [testWords['en-GB'], testWords['cy-GB']];

function wordsOf(language: DocumentLanguage, words: Readonly<Record<string, string>>): WordWords {
  return {
    language, fixed: fixedWords[language], section: (id) => words[id], title: ({ id }) => words[id], help: ({ id }) => help[language][id],
    choice: (_: Question, code) => words[code]
  };
}

export const noRating: Rating = { likelihood: undefined, severity: undefined, override: undefined };

export const testRisks: readonly Risk[] = [
  {
    id: 'a', number: 1, source: 'Footage is kept longer than needed', impact: 'People are identified years later\nand cannot know it',
    before: { likelihood: 'probable', severity: 'significant', override: undefined }, after: { likelihood: 'remote', severity: 'significant', override: undefined },
    measures: [
      { id: 'm1', what: 'Delete after 31 days by itself', effect: 'reduced', owner: 'Head of Parking', due: '2027-03-01', inPlace: '' },
      { id: 'm2', what: 'Check the log each month', effect: 'reduced', owner: 'Information Governance', due: '2027-04-30', inPlace: '2027-01-15' }
    ]
  },
  {
    id: 'b', number: 3, source: 'A plate is read wrongly', impact: 'A penalty goes to the wrong household', measures: [],
    before: { likelihood: 'possible', severity: 'minimal', override: { level: 'high', why: 'Some of them are victims of abuse whose address must stay secret' } }, after: noRating
  }
];

export const testContent: DpiaContent = {
  title: 'Cameras that read number plates in Harbour Street', version: 3, form: 'full', own: [],
  answers: {
    need_aims: 'Stop lorries of more than 7.5 tonnes from using Harbour Street & the <old> bridge.\nPeople who live there have asked for it for years.\n\nNothing else is done with the pictures.',
    need_name: 'Harbour Street plates', need_why: ['tracking', 'scale'], processing_start: '2027-05-06', processing_outside: 'no',
    processing_context: 'Drivers — and whoever lives there. 👩‍👩‍👧 \u200Fשלום\u200F'
  },
  risks: testRisks
};
