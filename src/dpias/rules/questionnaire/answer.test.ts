import * as fc from 'fast-check';
import cy from '../../../loc/dpiaQuestions/cy';
import en from '../../../loc/dpiaQuestions/en';
import { ANSWER_LIMIT, answerLines, cleanAnswer, isSameAnswer, problemsOfAnswer, readAnswer, writeAnswer, type AnswerProblem } from './answer';
import { dpiaQuestionnaire } from './dpia';
import type { Answer, Question } from './questionnaire';

const question = (id: string): Question => {
  const found = dpiaQuestionnaire.sections.flatMap(({ questions }) => questions).find((each) => each.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const english = { texts: en, language: 'en' } as const;
const problems = (id: string, answer: Answer): readonly AnswerProblem[] => problemsOfAnswer(question(id), answer);

describe('an answer', () => {
  test.each<[string, Answer, readonly AnswerProblem[]]>([
    ['need_aims', '', []], ['scope_data', [], []], ['need_day', ' ', []],
    ['need_aims', 'Two\nlines & <more> 🏡', []], ['need_aims', 'x'.repeat(ANSWER_LIMIT), []], ['need_aims', 'x'.repeat(ANSWER_LIMIT + 1), ['too-long']],
    // in the row a quotation mark takes two characters
    ['need_aims', '"'.repeat(40_000), ['too-long']],
    ['need_system', 'ParkIt', []], ['need_system', 'x'.repeat(256), ['too-long']], ['need_system', 'Park\nIt', ['line-break']],
    ['need_day', '2028-02-29', []], ['need_day', '2027-02-29', ['not-a-day']], ['need_day', '29/02/2028', ['not-a-day']],
    ['need_change', 'pilot', []], ['need_change', 'Pilot', ['unknown-code']], ['need_change', ['pilot'], ['wrong-kind']], ['scope_data', 'contact', ['wrong-kind']],
    ['scope_data', ['contact', 'money'], []], ['scope_data', ['contact', 'gold'], ['unknown-code']], ['scope_data', ['contact', 'contact'], ['twice']],
    ['scope_special', ['none'], []], ['necessity_basis', ['consent', 'part3'], ['not-together']], ['scope_special', ['none', 'health'], ['not-together']]
  ])('to %s: %p has the problems %p', (id, answer, expected) => {
    expect(problems(id, answer)).toEqual(expected);
  });

  test('has a sentence for each problem', () => {
    const codes: readonly AnswerProblem[] = ['wrong-kind', 'too-long', 'line-break', 'not-a-day', 'unknown-code', 'twice', 'not-together'];
    for (const texts of [en, cy] as readonly Readonly<Record<string, string>>[]) expect(codes.filter((code) => !texts[`problem_${code}`])).toEqual([]);
  });

  test('is kept with its codes in the order of the question, and those that it does not know after them', () => {
    expect(cleanAnswer(question('scope_data'), ['money', 'gold', 'contact', 'money'])).toEqual(['contact', 'money', 'gold']);
    expect(cleanAnswer(question('scope_data'), 'contact')).toEqual(['contact']);
    expect(cleanAnswer(question('need_aims'), '  A\r\nB\u0000 ')).toBe('A\nB');
  });

  test('is the same after it was written and read, whatever it is', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('&lt;', 'שלום', '👩‍👩‍👧', '"\\\n'));
    fc.assert(fc.property(fc.oneof(texts, fc.array(texts)), (answer) => {
      expect(readAnswer(writeAnswer(answer))).toEqual(answer);
      expect(isSameAnswer(answer, readAnswer(writeAnswer(answer)))).toBe(true);
    }));
  });

  test('is none where the text is none', () => {
    expect(['', '{', 'null', '3', '{"a":1}', '["a",1]'].map(readAnswer)).toEqual(Array.from({ length: 6 }, () => undefined));
    expect([isSameAnswer(undefined, ''), isSameAnswer(' ', []), isSameAnswer('a', undefined)]).toEqual([true, true, false]);
  });
});

describe('an answer for readers', () => {
  test('stands in lines as it was written, a day in numbers, codes in the reader’s words', () => {
    expect(answerLines(question('need_aims'), 'One\r\n\nTwo', english)).toEqual(['One', '', 'Two']);
    expect(answerLines(question('need_day'), '2027-03-01', english)).toEqual(['01/03/2027']);
    expect(answerLines(question('need_day'), 'after Easter', english)).toEqual(['after Easter']);
    expect(answerLines(question('scope_special'), ['health', 'criminal'], { texts: cy, language: 'cy' })).toEqual(['Iechyd, anabledd, gofal', 'Euogfarnau, troseddau, neu amheuaeth o drosedd']);
    expect(answerLines(question('nature_cctv'), 'perhaps', english)).toEqual(['perhaps (this version has no such choice)']);
    expect([answerLines(question('need_aims'), undefined, english), answerLines(question('scope_data'), [], english)]).toEqual([[], []]);
  });
});
