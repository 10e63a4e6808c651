import { markAnswers, passes } from './markAnswers';
import type { Question } from './question';

const both = (text: string): Question['text'] => ({ 'en-GB': text, 'cy-GB': text });
const question = (id: string, right: readonly string[]): Question => ({
  id, text: both(id), right, explanation: both('because'), choices: ['a', 'b', 'c'].map((choice) => ({ id: choice, text: both(choice) }))
});
const questions = [question('one', ['a']), question('two', ['b', 'c'])];

test('an answer is right with all the right choices and no other, in any order', () => {
  expect(markAnswers(questions, { one: ['a'], two: ['c', 'b'] })).toMatchObject({ right: 2, of: 2 });
  expect(markAnswers(questions, { one: ['a', 'b'], two: ['b'] })).toMatchObject({ right: 0 });
  expect(markAnswers(questions, { one: ['a', 'a'], two: [] }).marks).toEqual([
    { questionId: 'one', right: true, answered: true }, { questionId: 'two', right: false, answered: false }
  ]);
});

test('choices and questions that are not there count for nothing', () => {
  expect(markAnswers(questions, { one: ['a', 'z'], three: ['a'] })).toMatchObject({ right: 1 });
  expect(markAnswers([question('toString', [])], {})).toMatchObject({ right: 0 });
});

test('the pass mark is reached with enough right answers; more than there are questions asks for all', () => {
  expect(passes({ questions, passMark: 1 }, { one: ['a'] })).toBe(true);
  expect(passes({ questions, passMark: 2 }, { one: ['a'] })).toBe(false);
  expect(passes({ questions, passMark: 5 }, { one: ['a'], two: ['b', 'c'] })).toBe(true);
  expect(passes({ questions: [], passMark: 0 }, {})).toBe(true);
});
