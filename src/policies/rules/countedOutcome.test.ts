import { countedOutcome } from './countedOutcome';
import type { Question } from './question';

const inBoth = (text: string): Question['text'] => ({ 'en-GB': text, 'cy-GB': text });
const question = (id: string): Question => ({ id, text: inBoth(id), choices: ['a', 'b'].map((choice) => ({ id: choice, text: inBoth(choice) })), right: ['a'], explanation: inBoth('') });
const asking = new Map([[7, { questions: [question('one'), question('two')], passMark: 2 }]]);

test.each([
  ['acknowledged', { one: ['a'], two: ['a'] }, 'acknowledged'],
  ['acknowledged', { one: ['a'], two: ['b'] }, 'attempt'],
  ['acknowledged', {}, 'attempt'],
  ['declined', {}, 'declined'],
  ['question', {}, 'question'],
  ['attempt', { one: ['a'], two: ['a'] }, 'attempt']
] as const)('%s with the answers %j counts as %s', (outcome, answers, counted) => {
  expect(countedOutcome({ versionId: 7, outcome, answers: answers as Record<string, string[]> }, asking)).toBe(counted);
});

test('a version without questions asks for no answers', () => {
  expect(countedOutcome({ versionId: 8, outcome: 'acknowledged', answers: {} }, asking)).toBe('acknowledged');
});
