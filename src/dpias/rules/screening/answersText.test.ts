import { readScreeningAnswers, writeScreeningAnswers } from './answersText';

test('answers read back as they were written, and the same answers are the same text', () => {
  const answers = { project_what: 'A form\n“online”', cctv: 'no', systems: ['a', 'b'], constructor: 'x' };
  expect(readScreeningAnswers(writeScreeningAnswers(answers))).toEqual({ answers, unread: [] });
  expect(writeScreeningAnswers({ b: 'yes', a: 'no' })).toBe(writeScreeningAnswers({ a: 'no', b: 'yes' }));
});

test('what is no answer is named with what stood there, and takes no other with it', () => {
  expect(readScreeningAnswers('')).toEqual({ answers: {}, unread: [] });
  expect(readScreeningAnswers('{"a":"yes","b":{"c":1},"d":[1]}')).toEqual({ answers: { a: 'yes' }, unread: [{ path: 'answers.b', text: '{"c":1}' }, { path: 'answers.d', text: '[1]' }] });
  for (const text of ['no JSON', '[]', '7']) expect(readScreeningAnswers(text)).toMatchObject({ answers: {}, unread: [{ path: 'answers', text }] });
});
