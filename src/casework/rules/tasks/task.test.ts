import { answerKinds, ANSWER_LIMIT, checkAnswer, standOf, type Standing } from './task';

const officer = { id: 1, name: 'Priya Nandra' };
const service = { id: 9, name: 'Sam Price' };
const isOfficer = (id: number): boolean => id === officer.id;
const row = (changes: Partial<Standing>): Standing => ({ state: 'Open', answerKind: '', answer: '', lastBy: officer, lastAt: undefined, ...changes });

test('an answer of the service leaves the task open, with who wrote it', () => {
  expect(standOf(row({ answerKind: 'done', answer: 'Rang them.', lastBy: service }), isOfficer)).toEqual({ state: 'Open', answer: { kind: 'done', text: 'Rang them.', by: 'Sam Price', at: undefined } });
  expect(standOf(row({}), isOfficer)).toEqual({ state: 'Open', answer: undefined });
});

test('done and withdrawn count from an officer alone; from the service they are an answer', () => {
  expect(standOf(row({ state: 'Done', answerKind: 'done', answer: 'Rang them.' }), isOfficer)).toMatchObject({ state: 'Done', answer: { kind: 'done' } });
  expect(standOf(row({ state: 'Done', lastBy: service }), isOfficer)).toEqual({ state: 'Open', answer: { kind: 'done', text: '', by: 'Sam Price', at: undefined } });
  expect(standOf(row({ state: 'Withdrawn', lastBy: service }), isOfficer)).toMatchObject({ state: 'Open', answer: { kind: 'cannot', by: 'Sam Price' } });
  expect(standOf(row({ state: 'Done', answerKind: 'question', lastBy: service }), isOfficer)).toMatchObject({ state: 'Open', answer: { kind: 'question' } });
});

test('what nobody knows as an answer is none', () => {
  expect(standOf(row({ answerKind: 'approved', lastBy: service }), isOfficer)).toEqual({ state: 'Open', answer: undefined });
});

test.each(answerKinds)('%s needs its words', (kind) => {
  expect(checkAnswer({ kind, text: ' \n' })).toEqual({ ok: false, problems: [{ field: 'text', code: 'required' }] });
  expect(checkAnswer({ kind, text: '  Rang them. ' })).toEqual({ ok: true, kind, text: 'Rang them.' });
  expect(checkAnswer({ kind, text: 'x'.repeat(ANSWER_LIMIT + 1) })).toEqual({ ok: false, problems: [{ field: 'text', code: 'tooLong' }] });
});

test('without a kind nothing is sent', () => {
  expect(checkAnswer({ kind: '', text: '' })).toEqual({ ok: false, problems: [{ field: 'kind', code: 'required' }, { field: 'text', code: 'required' }] });
});
