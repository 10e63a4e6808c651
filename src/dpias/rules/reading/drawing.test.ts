import cy from '../../../loc/dpiaQuestions/cy';
import en from '../../../loc/dpiaQuestions/en';
import risksInEnglish from '../../../loc/dpiaRisks/en';
import risksInWelsh from '../../../loc/dpiaRisks/cy';
import type { DpiaContent } from '../content';
import { dpiaQuestionnaire } from '../questionnaire/dpia';
import { unrated } from '../risks/readRisk';
import { measure, rated, risk } from '../risks/testRisks';
import { drawing, type DrawingTexts, type DrawnQuestion } from './drawing';

const english: DrawingTexts = { texts: en, language: 'en', risks: risksInEnglish };
const welsh: DrawingTexts = { texts: cy, language: 'cy', risks: risksInWelsh };
const content: DpiaContent = {
  title: 'Permits', version: 2, form: 'full', own: [],
  answers: { need_aims: 'Permits\nonline', need_change: 'pilot', need_day: '2027-05-01', nature_cctv: 'no', nature_cctv_why: 'Written before cameras were dropped' }, risks: [risk(2), risk(1)]
};
const draw = (more: Partial<DpiaContent> = {}, texts = english): ReturnType<typeof drawing> => drawing({ ...content, ...more }, dpiaQuestionnaire, texts);
const questions = (drawn: ReturnType<typeof drawing>): readonly DrawnQuestion[] => drawn.sections.flatMap((section) => section.questions);

test('a DPIA is drawn in its sections, with numbers, titles and lines in the reader’s language', () => {
  const [need] = draw().sections;
  expect(need).toMatchObject({ number: 1, title: 'Why this project' });
  expect(need.questions.slice(0, 3).map(({ number, title, lines }) => [number, title, lines])).toEqual([
    ['1.1', 'What is the project, and what should it achieve?', ['Permits', 'online']],
    ['1.2', 'What kind of change is it?', ['A trial before a decision']],
    ['1.3', 'Why is a DPIA done?', []]
  ]);
  expect(questions(draw({}, welsh)).find(({ id }) => id === 'need_change')?.lines).toEqual(['Treial cyn penderfynu']);
});

test('risks stand in the section that has their table, in the order of their numbers, with levels in words', () => {
  const section = draw({ risks: [risk(2, { before: { ...rated('possible significant'), override: { level: 'high', why: 'Children' } }, after: unrated }), risk(1)] }).sections.find(({ id }) => id === 'risks');
  expect(section?.number).toBe(8);
  expect(section?.risks?.map(({ ref }) => ref)).toEqual(['R1', 'R2']);
  expect(section?.risks?.[0]).toMatchObject({
    before: { likelihood: 'Possible', severity: 'Significant', level: 'medium', words: 'Medium' }, after: { words: 'Low' }, measures: [{ what: 'Encrypt the laptops', effect: 'Reduced', due: '01/03/2027', inPlace: '' }]
  });
  expect(section?.risks?.[1]).toMatchObject({ before: { words: 'High (set by hand: Children)' }, after: { likelihood: '', level: undefined, words: 'Not rated yet' } });
  expect(draw({}, welsh).sections.find(({ id }) => id === 'risks')?.risks?.[0].before.words).toBe('Canolig');
  expect(draw({ risks: [risk(1, { measures: [measure('m', { due: 'soon' })] })] }).sections.find(({ id }) => id === 'risks')?.risks?.[0].measures[0].due).toBe('soon');
});

test('an answer whose question is not asked any more, or that no question has, stands with the others and not out of sight', () => {
  const { others } = draw({ answers: { ...content.answers, own_gone: 'Harbour' } });
  expect(others).toEqual([
    { id: 'nature_cctv_why', title: 'Why are cameras needed, and what did you try before?', lines: ['Written before cameras were dropped'] }, { id: 'own_gone', title: 'own_gone', lines: ['Harbour'] }
  ]);
});

test('a DPIA of an older questionnaire is drawn in the questions of today, and says what went where', () => {
  const drawn = draw({ version: 1, answers: { purposes: 'Quicker permits', subject: 'DPO' } });
  expect(questions(drawn).find(({ id }) => id === 'purposes_benefits')?.lines).toEqual(['Quicker permits']);
  expect(drawn).toMatchObject({ moved: [{ from: 'purposes' }], others: [{ id: 'subject', lines: ['DPO'] }], isNewer: false });
});

test('one of a newer questionnaire is drawn as far as it is known', () => {
  const drawn = draw({ version: 9, answers: { need_aims: 'Permits', need_mood: ['calm', 'glad'] } });
  expect(questions(drawn)[0].lines).toEqual(['Permits']);
  expect(drawn).toMatchObject({ isNewer: true, others: [{ id: 'need_mood', lines: ['calm', 'glad'] }] });
});

test('the short form is drawn with its questions alone, and an own question with its words', () => {
  const drawn = draw({ form: 'short', own: [{ section: 'need', question: { id: 'own_ward', kind: 'line', short: true, own: { title: { en: 'Which ward?', cy: 'Pa ward?' } } } }], answers: { own_ward: 'Harbour' } }, welsh);
  expect(drawn.sections.map(({ id }) => id)).not.toContain('context');
  expect(questions(drawn).find(({ id }) => id === 'own_ward')).toMatchObject({ number: '1.8', title: 'Pa ward?', lines: ['Harbour'] });
});
