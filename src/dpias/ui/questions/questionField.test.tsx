/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import * as React from 'react';
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { now } from '../../../casework/ui/staff/testing/staffDesk';
import type { Answer, Question } from '../../rules/questionnaire/questionnaire';
import { QuestionField, type QuestionFieldProps } from './QuestionField';

configure({ defaultHidden: true });
beforeEach(() => { jest.spyOn(console, 'warn').mockImplementation(() => undefined); });
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const words = { title: 'Who is it about?', help: 'Tick all.', example: 'Tenants and their children.', choice: (code: string) => `The choice ${code}` };

function show(question: Partial<Question>, start?: Answer, more: Partial<QuestionFieldProps> = {}): { readonly said: Answer[] } {
  const said: Answer[] = [];
  const Asked: React.FC = () => {
    const [value, setValue] = React.useState<Answer | undefined>(start);
    return <QuestionField id="asked" question={{ kind: 'line', ...question }} words={words} value={value} {...more} onChange={(next) => { said.push(next); setValue(next); }} />;
  };
  render(<Asked />);
  return { said };
}

test('help and example are folded, and the line that opens them names its question', () => {
  show({ kind: 'text' });
  const summary = screen.getByText('Help and an example').closest('summary');
  expect(summary).toHaveTextContent('Help and an example: Who is it about?');
  expect(summary?.closest('details')).not.toHaveAttribute('open');
  expect(screen.getByText('Tick all.').closest('details')).toBe(summary?.closest('details'));
});

test('each kind is drawn as its own control, under the title of the question', () => {
  show({ kind: 'line' });
  expect(screen.getByLabelText('Who is it about?').tagName).toBe('INPUT');
  cleanup();
  show({ kind: 'text' });
  expect(screen.getByLabelText('Who is it about?').tagName).toBe('TEXTAREA');
  cleanup();
  show({ kind: 'day' }, '2027-02-01');
  expect(screen.getByLabelText('Who is it about?')).toHaveValue('2027-02-01');
  cleanup();
  show({ kind: 'choice', choices: ['yes', 'no', 'notSure'] });
  expect(screen.getAllByRole('radio')).toHaveLength(3);
  cleanup();
  show({ kind: 'choices', choices: ['none', 'health'] });
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
});

test('what is wrong is read with the control', () => {
  show({ kind: 'line' }, 'x', { error: 'Write the name' });
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/Error: Write the name/);
});

test('“none of it” and anything else take each other out', () => {
  const { said } = show({ kind: 'choices', choices: ['none', 'health', 'religion'] }, ['health']);
  fireEvent.click(screen.getByRole('checkbox', { name: 'The choice none' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'The choice religion' }));
  expect(said).toEqual([['none'], ['religion']]);
});

test('a code of another version is shown, stays when something else is ticked, and can be taken out', () => {
  const { said } = show({ kind: 'choices', choices: ['health', 'religion'] }, ['gone', 'health']);
  fireEvent.click(screen.getByRole('checkbox', { name: 'The choice religion' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'The choice gone' }));
  expect(said).toEqual([['health', 'religion', 'gone'], ['health', 'religion']]);
});

test('a choice can be taken back where nobody needs it, and not where it must be answered', () => {
  const { said } = show({ kind: 'choice', choices: ['yes', 'no'] }, 'yes');
  fireEvent.click(screen.getByRole('button', { name: 'Clear this answer' }));
  expect(said).toEqual(['']);
  cleanup();
  show({ kind: 'choice', choices: ['yes', 'no'], needed: true }, 'yes');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a day in words is said above its box and is not thrown away', () => {
  const { said } = show({ kind: 'day' }, 'early next spring');
  expect(screen.getByText('It says “early next spring”. Choose the day.')).toBeInTheDocument();
  expect(screen.getByLabelText('Who is it about?')).toHaveValue('');
  expect(said).toEqual([]);
});

test('a text that seems to hold personal data is pointed out, and nothing is stopped', async () => {
  show({ kind: 'text' }, 'Write to sam.jones@example.org', { now: () => now });
  expect(await screen.findByText(/an email address/i)).toBeInTheDocument();
});
