import type { Answers } from '../questionnaire/questionnaire';
import { screen } from './screen';
import { screeningQuestionnaire } from './questions';
import { soFar } from './soFar';

const all = (answer: string): Answers => Object.fromEntries(screeningQuestionnaire.sections.flatMap(({ questions }) => questions).filter(({ kind }) => kind === 'choice').map(({ id }) => [id, answer]));

test('nothing is said before it is known whether it is about people', () => {
  expect(soFar({ project_title: 'Parking permits online' })).toEqual({ result: 'notNeeded', left: 1, isBegun: false });
});

test('what is not answered yet asks for nothing, and is counted', () => {
  const begun = soFar({ personal_data: 'yes' });
  expect(begun).toMatchObject({ result: 'notNeeded', isBegun: true });
  // two questions wait for the answer of another one
  expect(begun.left).toBe(Object.keys(all('')).length - 3);
});

test('a single answer is enough where the law asks for it alone, and “not sure” counts as yes', () => {
  expect(soFar({ personal_data: 'yes', cctv: 'yes' }).result).toBe('required');
  expect(soFar({ personal_data: 'yes', cctv: 'notSure' }).result).toBe('required');
  expect(soFar({ personal_data: 'yes', vulnerable: 'yes' }).result).toBe('advised');
});

test('a project without people’s information is answered after one question', () => {
  expect(soFar({ personal_data: 'no' })).toEqual({ result: 'notNeeded', left: 0, isBegun: true });
});

test('once everything is answered it says what the screening says', () => {
  for (const answers of [all('no'), all('yes'), all('notSure'), { ...all('no'), personal_data: 'yes', matching: 'yes' }]) {
    expect(soFar(answers)).toMatchObject({ result: screen(answers).result, left: 0 });
  }
});
