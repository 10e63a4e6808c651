import { Temporal } from 'temporal-polyfill';
import en from '../../../loc/dpiaScreening/en';
import cy from '../../../loc/dpiaScreening/cy';
import type { Answers } from '../questionnaire/questionnaire';
import { emptyNo, lookAtNo, noNeeds, standOfNo, type LookedAtNo } from './no';
import { screeningQuestionnaire } from './questions';
import { scopeChange } from './scope';
import { changeWords } from './words';

const today = Temporal.PlainDate.from('2027-02-28');
const context = { result: 'notNeeded', isOwn: false, today } as const;
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const screened: Answers = {
  ...Object.fromEntries(screeningQuestionnaire.sections.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'choice').map(({ id }) => [id, 'no']))),
  personal_data: 'yes', project_title: 'Allotments', project_what: 'A list of plots', project_supplier: 'Plotwise Ltd', project_day: '2027-05-01'
};
const no: LookedAtNo = { until: '2028-02-28', why: '', decidedBy: '', advice: '' };

describe('who looks at a no', () => {
  test('lets it stand for a year, or until the day that is chosen', () => {
    expect(lookAtNo(emptyNo, context)).toEqual({ ok: true, no: { until: '2028-02-28', why: '', decidedBy: '', advice: '' } });
    expect(lookAtNo({ ...emptyNo, until: ' 2027-06-30 ' }, context)).toMatchObject({ ok: true, no: { until: '2027-06-30' } });
    // a year from 29 February ends on the 28th
    expect(lookAtNo(emptyNo, { ...context, today: day('2028-02-29') })).toMatchObject({ no: { until: '2029-02-28' } });
  });
  test.each([['30/06/2027', 'not-a-day'], ['2027-02-29', 'not-a-day'], ['2027-02-28', 'not-ahead'], ['2026-12-01', 'not-ahead'], ['2030-03-01', 'too-far']])('cannot let it stand until %s: %s', (until, code) => {
    expect(lookAtNo({ ...emptyNo, until }, context)).toEqual({ ok: false, problems: [{ field: 'until', code }] });
  });
  test('is not who did the screening', () => {
    expect(lookAtNo(emptyNo, { ...context, isOwn: true })).toEqual({ ok: false, problems: [{ field: 'reviewer', code: 'own-screening' }] });
  });
  test('says why where one is advised, and who decided with what advice where one is required', () => {
    expect([noNeeds('notNeeded'), noNeeds('advised'), noNeeds('required')]).toEqual([[], ['why'], ['why', 'decidedBy', 'advice']]);
    expect(lookAtNo(emptyNo, { ...context, result: 'required' })).toMatchObject({ problems: [{ field: 'why' }, { field: 'decidedBy' }, { field: 'advice' }] });
    expect(lookAtNo({ ...emptyNo, why: 'One camera was a mistake in the form\r\n' }, { ...context, result: 'advised' })).toMatchObject({ no: { why: 'One camera was a mistake in the form' } });
  });
  test('reads a sentence for each problem', () => {
    const problems = [
      ...['not-a-day', 'not-ahead', 'too-far'].map((code) => `problem_until_${code}`), ...['why', 'decidedBy', 'advice'].map((field) => `problem_${field}_required`), 'problem_reviewer_own-screening', 'problem_too-long'
    ];
    for (const texts of [en, cy] as readonly Readonly<Record<string, string>>[]) expect(problems.filter((key) => !texts[key])).toEqual([]);
  });
});

describe('a no', () => {
  test('waits until somebody looked, stands through its last day, and has ended on the next', () => {
    expect(standOfNo(undefined, { screened, today })).toBe('waits');
    expect(standOfNo(no, { screened, today: day('2028-02-28') })).toBe('stands');
    expect(standOfNo(no, { screened, today: day('2028-02-29') })).toBe('ended');
  });
  test('with a day that cannot be read has ended: nobody takes it for one far ahead', () => {
    expect(standOfNo({ ...no, until: '31/12/2099' }, { screened, today })).toBe('ended');
  });
  test('falls when the project changes', () => {
    expect(standOfNo(no, { screened, now: { ...screened, cctv: 'yes' }, today })).toBe('scopeChanged');
    expect(standOfNo(no, { screened, now: { ...screened, project_title: 'Allotments and gardens' }, today })).toBe('stands');
  });
});

describe('a change of scope', () => {
  const changes = (after: Answers): readonly [string, boolean][] => scopeChange(screened, after).changed.map(({ question, asksAgain }) => [question, asksAgain]);

  test('asks again for a no that became a yes or a not sure, and for another supplier or system', () => {
    expect(changes({ ...screened, special: 'yes', harm: 'notSure', project_supplier: 'Gardenia plc', project_system: 'Plots' }))
      .toEqual([['project_system', true], ['project_supplier', true], ['special', true], ['harm', true]]);
    expect(scopeChange(screened, { ...screened, special: 'yes' })).toMatchObject({ before: 'notNeeded', after: 'advised', askAgain: true });
  });
  test('does not for a better description, another day, or the same supplier in other letters', () => {
    const after = { ...screened, project_what: 'A list of plots and who rents them', project_day: '2027-06-01', project_supplier: ' PLOTWISE  Ltd' };
    expect(changes(after)).toEqual([['project_what', false], ['project_day', false]]);
    expect(scopeChange(screened, after).askAgain).toBe(false);
  });
  test('does not where a risk went away', () => {
    const change = scopeChange({ ...screened, cctv: 'yes', vulnerable: 'notSure', targeting: 'yes' }, screened);
    expect(change).toMatchObject({ before: 'required', after: 'notNeeded', askAgain: false });
    expect(change.changed.map(({ question }) => question)).toEqual(['vulnerable', 'targeting', 'cctv']);
  });
  test('does not for an answer to a question that is not asked', () => {
    expect(scopeChange(screened, { ...screened, targeting: 'yes' }).askAgain).toBe(false);
    expect(scopeChange(screened, { ...screened, vulnerable: 'yes', targeting: 'yes' }).askAgain).toBe(true);
  });
  test('asks again where people’s information is used that was not before', () => {
    expect(scopeChange({ personal_data: 'no' }, screened)).toMatchObject({ askAgain: true });
  });
  test('is told in a sentence', () => {
    const [change] = scopeChange(screened, { ...screened, cctv: 'notSure' }).changed;
    expect(changeWords(change, { texts: en, language: 'en' })).toBe('The answer to “Are cameras or sound recordings used: CCTV, body-worn video, number plates, drones?” was No and is now Not sure.');
    expect(changeWords({ question: 'project_system', before: '', after: 'Plots', asksAgain: true }, { texts: en, language: 'en' })).toBe('The answer to “Which system is used, if you know it?” was not answered and is now Plots.');
  });
});
