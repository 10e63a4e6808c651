import cy from '../../../loc/dpiaQuestions/cy';
import en from '../../../loc/dpiaQuestions/en';
import type { OwnQuestion } from '../content';
import { answerLines } from './answer';
import { dpiaQuestionnaire } from './dpia';
import { problemsOfOwn } from './own';
import type { Question } from './questionnaire';
import { wordsOf } from './words';

const title = { en: 'Which ward is it in?', cy: 'Ym mha ward y mae?' };
const ward: Question = { id: 'own_ward', kind: 'line', own: { title } };
const kind: Question = {
  id: 'own_kind', kind: 'choice', choices: ['small', 'large'],
  own: { title: { en: 'How big?', cy: 'Pa mor fawr?' }, help: { en: 'A guess will do', cy: 'Bydd amcan yn ddigon' }, choices: { small: { en: 'Small', cy: 'Bach' }, large: { en: 'Large', cy: 'Mawr' } } }
};
const at = (question: Question, section = 'scope'): OwnQuestion => ({ section, question });
const problems = (...own: readonly OwnQuestion[]): readonly string[] => problemsOfOwn(own, { questionnaire: dpiaQuestionnaire, used: ['own_gone'] }).map(({ index, code, of }) => [index, code, of].filter((each) => each !== undefined).join(' '));

describe('a council’s own question', () => {
  test('is right with an id of its own and both languages', () => {
    expect(problems(at(ward), at(kind), at({ ...ward, id: 'own_why_large', when: { question: 'own_kind', is: ['large'] } }), at({ ...ward, id: 'own_camera', when: { question: 'nature_cctv', is: ['yes'] } }))).toEqual([]);
  });
  test.each<[string, readonly OwnQuestion[], readonly string[]]>([
    ['an id without own_', [at({ ...ward, id: 'ward' })], ['0 id-form']],
    ['an id with capitals', [at({ ...ward, id: 'own_Ward' })], ['0 id-form']],
    ['an id of the questionnaire', [at({ ...ward, id: 'need_aims' })], ['0 id-form', '0 id-taken']],
    ['an id twice', [at(ward), at(ward, 'need')], ['1 id-taken']],
    ['an id of before', [at({ ...ward, id: 'own_gone' })], ['0 id-used']],
    ['no such section', [at(ward, 'weather')], ['0 section']],
    ['no words', [at({ id: 'own_ward', kind: 'line' })], ['0 title']],
    ['English alone', [at({ ...ward, own: { title: { ...title, cy: ' ' } } })], ['0 one-language']],
    ['help in Welsh alone', [at({ ...ward, own: { title, help: { en: '', cy: 'Cymorth' } } })], ['0 one-language']],
    ['a title too long', [at({ ...ward, own: { title: { ...title, en: 'x'.repeat(256) } } })], ['0 too-long']],
    ['one choice', [at({ ...kind, choices: ['small'] })], ['0 no-choices']],
    ['choices of a line', [at({ ...ward, choices: ['a'] })], ['0 choices-not-asked']],
    ['a code with a space', [at({ ...kind, choices: ['small', 'very large'] })], ['0 choice-form very large', '0 choice-words very large']],
    ['a code that readers of JSON leave out', [at({ ...kind, choices: ['small', 'constructor'] })], ['0 choice-form constructor', '0 choice-words constructor']],
    ['a code twice', [at({ ...kind, choices: ['small', 'large', 'large'] })], ['0 choice-twice large']],
    ['a choice without Welsh', [at({ ...kind, own: { title, choices: { small: { en: 'Small', cy: '' }, large: { en: 'L', cy: 'M' } } } })], ['0 choice-words small']],
    ['a condition on a later question', [at({ ...ward, when: { question: 'necessity_basis', is: ['consent'] } })], ['0 condition-unknown necessity_basis']],
    ['a condition on a text', [at({ ...ward, when: { question: 'need_aims', is: ['yes'] } })], ['0 condition-code yes']],
    ['a condition on nothing', [at({ ...ward, when: { question: 'nature_cctv', is: [] } })], ['0 condition-code nature_cctv']],
    ['a prefilled one', [at({ ...ward, from: { setting: 'dpoName' } })], ['0 prefilled']]
  ])('is refused with %s', (_, own, expected) => {
    expect(problems(...own)).toEqual(expected);
  });
  test('reads a sentence for each problem', () => {
    const codes = [
      'id-form', 'id-taken', 'id-used', 'section', 'title', 'one-language', 'too-long', 'no-choices', 'choices-not-asked', 'choice-form', 'choice-twice', 'choice-words', 'condition-unknown', 'condition-code', 'prefilled'
    ];
    for (const texts of [en, cy] as readonly Readonly<Record<string, string>>[]) expect(codes.filter((code) => !texts[`own_${code}`])).toEqual([]);
  });
  test('has its words in the reader’s language, those of its choices too', () => {
    expect(wordsOf(kind, { texts: cy, language: 'cy' })).toMatchObject({ title: 'Pa mor fawr?', help: 'Bydd amcan yn ddigon' });
    expect(answerLines(kind, 'large', { texts: en, language: 'en' })).toEqual(['Large']);
    expect(answerLines(kind, 'huge', { texts: en, language: 'en' })).toEqual(['huge (this version has no such choice)']);
  });
});
