import * as fc from 'fast-check';
import type { OwnQuestion } from '../content';
import { askedQuestions, askedSections, missingAnswers, placedSections, type Asking } from './ask';
import { dpiaQuestionnaire } from './dpia';
import type { Answers, Question } from './questionnaire';

const own = (section: string, id: string, more: Partial<Question> = {}): OwnQuestion => ({ section, question: { id, kind: 'line', own: { title: { en: 'A', cy: 'B' } }, ...more } });
const full: Asking = { questionnaire: dpiaQuestionnaire, form: 'full', own: [] };
const short: Asking = { ...full, form: 'short' };
const ids = (asking: Asking, answers: Answers): readonly string[] => askedQuestions(asking, answers).map(({ question }) => question.id);

describe('a question with a condition', () => {
  test('is asked once the answer is given, and not before', () => {
    expect(ids(full, {})).not.toContain('nature_cctv_where');
    expect(ids(full, { nature_cctv: 'no' })).not.toContain('nature_cctv_where');
    expect(ids(full, { nature_cctv: 'yes' })).toEqual(expect.arrayContaining(['nature_cctv_where', 'nature_cctv_why', 'nature_cctv_footage']));
  });
  test('is asked where one of several codes is among the choices', () => {
    expect(ids(full, { scope_special: ['criminal'] })).toEqual(expect.arrayContaining(['necessity_criminal', 'necessity_policy']));
    expect(ids(full, { scope_special: ['criminal'] })).not.toContain('necessity_special');
    expect(ids(full, { scope_special: ['none'] })).not.toContain('necessity_policy');
  });
  test('is not asked where the one before it is not asked any more', () => {
    const answers = { scope_special: ['health'], necessity_special: ['healthCare'] };
    expect(ids(full, answers)).toContain('necessity_schedule1');
    expect(ids(full, { ...answers, scope_special: ['none'] })).not.toContain('necessity_schedule1');
  });
  test('asks of a law-enforcement purpose what Part 3 asks', () => {
    expect(ids(full, { purposes_enforcement: 'yes' }).filter((id) => id.startsWith('enforcement_'))).toEqual(['enforcement_basis', 'enforcement_power', 'enforcement_sensitive', 'enforcement_logs']);
  });
});

describe('a project that is law enforcement alone', () => {
  test('has neither a lawful basis of Article 6 nor a condition of Schedule 1, and is asked no more about them', () => {
    const answers = { purposes_enforcement: 'yes', scope_special: ['criminal', 'health'], necessity_basis: ['part3'], necessity_special: ['part3'], necessity_criminal: ['part3'] };
    expect(ids(full, answers)).not.toContain('necessity_schedule1');
    expect(missingAnswers(full, answers).filter((id) => /^necessity_(basis|special|schedule1|criminal)$/.test(id))).toEqual([]);
  });
});

describe('the number of a question', () => {
  const numbers = (asking: Asking, answers: Answers): Readonly<Record<string, string>> => Object.fromEntries(askedQuestions(asking, answers).map(({ question, number }) => [question.id, number]));

  test('is that of its section and its place in it', () => {
    expect(numbers(full, {})).toMatchObject({ need_aims: '1.1', nature_store: '2.3', necessity_basis: '7.1', measures_points: '9.1' });
  });
  test('is the same whatever is answered, and in the short form', () => {
    const kinds = dpiaQuestionnaire.sections.flatMap(({ questions }) => questions).filter(({ choices }) => choices);
    const answers = fc.record(Object.fromEntries(kinds.map(({ id, kind, choices = [] }) => [id, kind === 'choice' ? fc.constantFrom('', ...choices) : fc.subarray([...choices])])));
    const all = Object.fromEntries(placedSections(full).flatMap(({ questions }) => questions.map(({ question, number }) => [question.id, number])));
    fc.assert(fc.property(answers, fc.constantFrom(full, short), (given, asking) => {
      expect(all).toMatchObject(numbers(asking, given));
    }));
  });
  test('of a council’s own question follows those of its section, and no other number moves', () => {
    const added = { ...full, own: [own('need', 'own_budget'), own('need', 'own_ward'), own('gone', 'own_lost')] };
    expect(numbers(added, {})).toMatchObject({ ...numbers(full, {}), own_budget: '1.8', own_ward: '1.9', own_lost: '9.5' });
  });
});

describe('the short form', () => {
  test('has the questions that are meant for it, and the risks', () => {
    expect(askedSections(short, {}).map(({ id }) => id)).toEqual(['need', 'nature', 'scope', 'purposes', 'necessity', 'risks', 'measures']);
    expect(ids(short, {})).not.toContain('consultation_people');
    expect(ids({ ...short, own: [own('need', 'own_a'), own('need', 'own_b', { short: true })] }, {}).filter((id) => id.startsWith('own'))).toEqual(['own_b']);
  });
});

describe('what is missing', () => {
  test('is every question that must be answered and is not, in the order of the form', () => {
    const missing = missingAnswers(short, {});
    expect(missing.slice(0, 3)).toEqual(['need_aims', 'need_change', 'need_why']);
    expect(missing).not.toContain('need_system');
    expect(missingAnswers(short, { need_aims: ' \n', need_change: 'new', need_why: 'x' }).slice(0, 2)).toEqual(['need_aims', 'need_controller']);
  });
  test('counts no choice and spaces as no answer, and nothing that is not asked', () => {
    expect(missingAnswers(full, { scope_data: [] })).toContain('scope_data');
    expect(missingAnswers(full, { nature_cctv: 'no' })).not.toContain('nature_cctv_where');
    expect(missingAnswers(full, { nature_cctv: 'yes' })).toContain('nature_cctv_where');
  });
});
