import { complete, shortContent } from './testContent';
import { isComplete, obstacles, openPoints } from './complete';
import { dpiaQuestionnaire } from './questionnaire/dpia';
import { standardPoints } from './questionnaire/codes';
import { risk } from './risks/testRisks';
import { unrated } from './risks/readRisk';
import { formFor } from './screening/screen';

const of = (content: typeof complete): ReturnType<typeof obstacles> => obstacles(content, dpiaQuestionnaire);

test('nothing stands against a DPIA in which all is said', () => {
  expect(of(complete)).toEqual({ missing: [], wrong: [], risks: [], noRisks: false });
  expect([isComplete(of(complete)), isComplete(of(shortContent))]).toEqual([true, true]);
});

test('what is missing or wrong is named, question by question and risk by risk', () => {
  const found = of({
    ...complete, answers: { ...complete.answers, need_aims: ' ', nature_cctv: 'yes', scope_data: ['gold'], need_day: 'soon' }, risks: [risk(2, { source: '' }), risk(1, { after: { ...unrated, likelihood: 'remote' } })]
  });
  expect(found).toEqual({
    missing: ['need_aims', 'nature_cctv_where', 'nature_cctv_why', 'nature_cctv_footage'],
    wrong: [{ question: 'need_day', problem: 'not-a-day' }, { question: 'scope_data', problem: 'unknown-code' }],
    risks: [{ risk: 'r1', number: 1, field: 'after.severity', code: 'required' }, { risk: 'r2', number: 2, field: 'source', code: 'required' }],
    noRisks: false
  });
  expect(isComplete(found)).toBe(false);
});

test('an answer to a question that is not asked stands against nothing', () => {
  expect(of({ ...complete, answers: { ...complete.answers, necessity_special: ['gold'], own_gone: 'x' } })).toEqual(of(complete));
});

test('a whole DPIA names a risk, a short one may do without', () => {
  expect([of({ ...complete, risks: [] }).noRisks, of({ ...shortContent, risks: [] }).noRisks]).toEqual([true, false]);
});

test('a project for which no DPIA is required begins with the short form, and its open points are known', () => {
  expect([formFor('required'), formFor('advised'), formFor('notNeeded')]).toEqual(['full', 'short', 'short']);
  expect(openPoints({})).toEqual(standardPoints);
  expect(openPoints({ measures_points: standardPoints.slice(1) })).toEqual(['onlyNeeded']);
});
