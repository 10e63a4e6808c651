/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, screen } from '@testing-library/react';
import type { Question } from '../../rules/question';
import { click, opened } from './testing/hands';
import { aReceipt, aVersion, fakeStore, mineOf } from './testing/mineDesk';

configure({ defaultHidden: true });
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

/** The language in which a text is read aloud: of the nearest element that says one. */
const spoken = (text: string | RegExp): readonly (string | undefined)[] => [...new Set(screen.getAllByText(text).map((element) => element.closest<HTMLElement>('[lang]')?.lang))];

const onlyEnglish: Question = {
  id: 'q', text: { 'en-GB': 'Which two?', 'cy-GB': '' }, right: ['a'], explanation: { 'en-GB': 'Because it is safer', 'cy-GB': '' },
  choices: [{ id: 'a', text: { 'en-GB': 'Lock it', 'cy-GB': 'Ei gloi' } }, { id: 'b', text: { 'en-GB': 'Leave it', 'cy-GB': '' } }]
};

test('in a Welsh page an English policy is read aloud in English: title, what changed, text, and questions that nobody wrote in Welsh', async () => {
  const [one, two] = [aVersion(1, 1), aVersion(1, 2, { changeSummary: 'Five minutes now.', questions: [onlyEnglish], passMark: 1 })];
  await opened({ mine: mineOf([one, two], [aReceipt(one, 9)]), as: { locale: 'cy-GB' } }, /Policy 1/);
  expect(spoken('Policy 1')).toEqual(['en-GB']);
  expect(spoken('Five minutes now.')).toEqual(['en-GB']);
  expect([spoken('Which two?'), spoken('Ei gloi'), spoken('Leave it')].flat()).toEqual(['en-GB', 'cy-GB', 'en-GB']);
});

test('in an English page a Welsh policy is read aloud in Welsh', async () => {
  const version = aVersion(1, 1, { title: 'Desg glir', language: 'cy-GB', audienceText: 'Pawb' });
  await opened({ mine: mineOf([version]) }, /Desg glir/);
  expect([spoken('Desg glir'), spoken('Pawb')]).toEqual([['cy-GB'], ['cy-GB']]);
});

test('receipts are in the language of what they are of, also in the file that is kept', async () => {
  const version = aVersion(1, 1, { title: 'Desg glir', language: 'cy-GB' });
  await opened({ mine: mineOf([version]), store: fakeStore() }, /Desg glir/);
  click('I have read and will follow');
  await screen.findByRole('heading', { name: /Recorded/ });
  expect(spoken('I have read it and will follow it.')).toEqual(['en-GB']);
  fireEvent.click(screen.getAllByRole('button', { name: 'Back to my policies' })[0]);
  fireEvent.click(screen.getByRole('button', { name: 'My receipts' }));
  await screen.findByRole('table');
  expect(spoken('Desg glir')).toEqual(['cy-GB']);
});
