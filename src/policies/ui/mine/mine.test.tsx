/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import { DeskError } from '../../../platform/sharepoint/errors';
import type { Question } from '../../rules/question';
import { button, click, opened } from './testing/hands';
import { aReceipt, aVersion, fakeStore, MineDesk, mineOf, now } from './testing/mineDesk';

// whether each element is visible takes jsdom most of the time, and is the browser tests' business
configure({ defaultHidden: true });

beforeEach(() => {
  window.localStorage.clear();
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

const late = aVersion(1, 1, { readBy: { kind: 'date', date: Temporal.PlainDate.from('2026-11-15') } });

test('a list that somebody comes back to after a while is read again, but not while a policy is open', async () => {
  let at = now;
  const as = { now: () => at };
  render(<MineDesk mine={mineOf([late])} newest={mineOf([late, aVersion(2, 1)])} as={as} />);
  fireEvent.click(await screen.findByRole('button', { name: /Policy 1/ }));
  await screen.findByRole('heading', { name: 'Your answer' });
  at = now.add({ minutes: 20 });
  fireEvent(document, new Event('visibilitychange'));
  expect(screen.getByRole('heading', { name: 'Your answer' })).toBeInTheDocument();
  fireEvent.click(screen.getAllByRole('button', { name: 'Back to my policies' })[0]);
  expect(await screen.findByRole('button', { name: 'To read (2)' })).toBeInTheDocument();
});

describe('reading and agreeing', () => {
  test('agreeing records the exact statement, shows the receipt, and moves the policy to what was read', async () => {
    const store = fakeStore();
    await opened({ mine: mineOf([late]), store }, /Policy 1/);
    expect(screen.getByRole('heading', { name: 'Policy 1' })).toHaveFocus();
    expect(screen.getByText('Lock your screen.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /Open the original file \(Word, 84 kB\)/ })).toHaveAttribute('href', 'https://northmere.example/sites/dataprotection/PublishedPolicies/1/Policy%20%231.docx?web=1');
    click('I have read and will follow');
    expect(await screen.findByRole('heading', { name: /Recorded: you have read/ })).toBeInTheDocument();
    expect(screen.getByText('Friday 20 November 2026 at 18:30. Receipt 501.')).toBeInTheDocument();
    expect(store.wishes).toMatchObject([{ outcome: 'acknowledged', statement: 'I have read it and will follow it.', reachedEnd: false, mayBeThere: false }]);
    expect(screen.queryByRole('button', { name: 'I have read and will follow' })).toBeNull();
    fireEvent.click(screen.getAllByRole('button', { name: 'Back to my policies' })[0]);
    expect(button('Read (1)')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'My policies' })).toHaveFocus();
  });

  test('in Welsh the Welsh statement is shown and recorded', async () => {
    const store = fakeStore();
    await opened({ mine: mineOf([late]), store, as: { locale: 'cy-GB' } }, /Policy 1/);
    expect(screen.getByText('Rwyf wedi’i ddarllen a byddaf yn ei ddilyn.')).toHaveAttribute('lang', 'cy-GB');
    click('I have read and will follow');
    await screen.findByRole('heading', { name: /Recorded/ });
    expect(store.wishes[0].statement).toBe('Rwyf wedi’i ddarllen a byddaf yn ei ddilyn.');
  });

  test('what changed since the version that one agreed to stands before the text', async () => {
    const [one, two] = [aVersion(1, 1), aVersion(1, 2, { changeSummary: 'Five minutes now.' })];
    await opened({ mine: mineOf([one, two], [aReceipt(one, 9)]) }, /Policy 1/);
    expect(screen.getByText('What changed since version 1, which you agreed to on Friday 20 November 2026')).toBeInTheDocument();
    expect(screen.getAllByText('Five minutes now.')[0]).toBeInTheDocument();
    expect((await screen.findAllByText('fifteen'))[0].closest('del')).not.toBeNull();
  });

  test('approval and review are told with who entered them, and a file without an approval says so', async () => {
    const approved = { approverName: 'Cabinet', approvedOn: Temporal.PlainDate.from('2026-11-02'), reviewDue: Temporal.PlainDate.from('2027-11-02') };
    await opened({ mine: mineOf([aVersion(1, 1, approved), aVersion(1, 2, { contentHash: 'other', publishedBy: 'Tom Ashworth', reviewDue: Temporal.PlainDate.from('2028-01-10') })]) }, /Policy 1/);
    expect(screen.getByText('No approval was entered for this file')).toBeInTheDocument();
    expect(screen.getByText('Monday 10 January 2028, entered by Tom Ashworth')).toBeInTheDocument();
    click(/Version 1, published on/);
    expect(await screen.findByText('By Cabinet on Monday 2 November 2026, entered by Priya Nandra')).toBeInTheDocument();
    expect(screen.getByText('Tuesday 2 November 2027, entered by Priya Nandra')).toBeInTheDocument();
  });

  test('related policies that are published are one click away', async () => {
    await opened({ mine: mineOf([aVersion(1, 1, { relatedPolicies: [2, 99] }), aVersion(2, 1)]) }, /^Policy 1/);
    expect(screen.getByText('Related policies')).toBeInTheDocument();
    click('Policy 2');
    expect(await screen.findByRole('heading', { name: 'Policy 2' })).toBeInTheDocument();
  });

  test('a former version stays readable and cannot be agreed to', async () => {
    await opened({ mine: mineOf([aVersion(1, 1), aVersion(1, 2)]) }, /Policy 1/);
    click(/Version 1, published on/);
    expect(await screen.findByRole('heading', { name: 'This is a former version' })).toBeInTheDocument();
    expect(await screen.findByText('Within fifteen minutes.')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Your answer' })).toBeNull();
  });

  test('a published file that was replaced is not shown, not agreed to, and one reads whom to tell', async () => {
    render(<MineDesk mine={mineOf([late])} store={fakeStore({ open: () => Promise.resolve({ ok: false, reason: 'changed' }) })} />);
    fireEvent.click(await screen.findByRole('button', { name: /Policy 1/ }));
    expect(await screen.findByRole('heading', { name: 'This is not the text that was published' })).toBeInTheDocument();
    expect(screen.getByText('Please tell Priya Nandra, Data Protection Officer: dataprotection@northmere.example, 01632 960 101.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'I have read and will follow' })).toBeNull();
  });

  test('agreed to in another tab: one learns of that receipt', async () => {
    const store = fakeStore({ writes: [() => Promise.resolve({ kind: 'already', receipt: aReceipt(late, 77) })] });
    await opened({ mine: mineOf([late]), store }, /Policy 1/);
    click('I have read and will follow');
    expect(await screen.findByRole('heading', { name: 'You had already agreed' })).toBeInTheDocument();
    expect(screen.getByText(/Receipt 77\. Nothing was added/)).toBeInTheDocument();
  });

  test('a version published while one reads is told, and read next', async () => {
    const two = aVersion(1, 2, { changeSummary: 'Five minutes now.' });
    const store = fakeStore({ writes: [() => Promise.resolve({ kind: 'superseded', by: two })] });
    await opened({ mine: mineOf([late]), store, newest: mineOf([late, two]) }, /Policy 1/);
    click('I have read and will follow');
    expect(await screen.findByRole('heading', { name: 'A new version was published while you were reading' })).toBeInTheDocument();
    click('Read version 2');
    expect(await screen.findByText('Within five minutes.')).toBeInTheDocument();
    expect(button('I have read and will follow')).toBeInTheDocument();
  });

  test('a policy withdrawn while one reads asks for nothing more', async () => {
    const store = fakeStore({ writes: [() => Promise.resolve({ kind: 'withdrawn', withdrawal: { id: 9, policyId: 1, number: 2, at: now, reason: 'Replaced.' } })] });
    await opened({ mine: mineOf([late]), store }, /Policy 1/);
    click('I have read and will follow');
    expect(await screen.findByRole('heading', { name: 'This policy was withdrawn' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'I have read and will follow' })).toBeNull();
  });

  test('an answer lost is tried again with the same GUID, also after the page was closed', async () => {
    const lost = (): Promise<never> => Promise.reject(new DeskError('unknown-outcome'));
    const store = fakeStore({ writes: [lost, lost] });
    await opened({ mine: mineOf([late]), store }, /Policy 1/);
    click('I have read and will follow');
    expect(await screen.findByText(/nothing is saved twice/)).toBeInTheDocument();
    click('Try again');
    await screen.findByText(/nothing is saved twice/);
    cleanup();
    await opened({ mine: mineOf([late]), store }, /Policy 1/);
    click('I have read and will follow');
    await screen.findByRole('heading', { name: /Recorded/ });
    expect(new Set(store.wishes.map(({ guid }) => guid)).size).toBe(1);
    expect(store.wishes.map(({ mayBeThere }) => mayBeThere)).toEqual([false, true, true]);
  });
});

describe('questions', () => {
  const question = (id: string, right: readonly string[]): Question => ({
    id, text: { 'en-GB': `Question ${id}`, 'cy-GB': '' }, right, explanation: { 'en-GB': `Because of ${id}.`, 'cy-GB': '' },
    choices: ['a', 'b', 'c'].map((choice) => ({ id: choice, text: { 'en-GB': `${id} ${choice}`, 'cy-GB': '' } }))
  });
  const asked = aVersion(1, 1, { questions: [question('q1', ['a']), question('q2', ['a', 'b'])], passMark: 2 });

  test('every try is recorded, wrong answers are explained, and agreeing follows the pass', async () => {
    const store = fakeStore();
    await opened({ mine: mineOf([asked]), store }, /Policy 1/);
    expect(screen.queryByRole('button', { name: 'I have read and will follow' })).toBeNull();
    click('Check my answers');
    expect(screen.getAllByText('Answer this question')).toHaveLength(2);
    expect(store.wishes).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'q1 a' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'q2 a' }));
    click('Check my answers');
    expect(await screen.findByRole('heading', { name: 'Not yet: 1 of 2 are right' })).toBeInTheDocument();
    expect(screen.getByText(/Because of q2\./)).toBeInTheDocument();
    expect(screen.queryByText(/Because of q1\./)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'q2 b' }));
    click('Check again');
    expect(await screen.findByText('You answered 2 of 2 rightly.')).toBeInTheDocument();
    click('I have read and will follow');
    await screen.findByRole('heading', { name: /Recorded: you have read/ });
    expect(store.wishes.map(({ outcome, answers }) => [outcome, answers])).toEqual([
      ['attempt', { q1: ['a'], q2: ['a'] }], ['attempt', { q1: ['a'], q2: ['a', 'b'] }], ['acknowledged', { q1: ['a'], q2: ['a', 'b'] }]
    ]);
  });

  test('who passes with a wrong answer has it explained before agreeing, and on another day too', async () => {
    const lenient = { ...asked, passMark: 1 };
    await opened({ mine: mineOf([lenient]) }, /Policy 1/);
    fireEvent.click(screen.getByRole('radio', { name: 'q1 b' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'q2 a' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'q2 b' }));
    click('Check my answers');
    expect(await screen.findByText('You answered 1 of 2 rightly.')).toBeInTheDocument();
    const wrong = screen.getByRole('region', { name: 'What was not right' });
    expect(within(wrong).getByText('Question q1')).toBeInTheDocument();
    expect(within(wrong).getByText(/Because of q1\./)).toBeInTheDocument();
    expect(screen.queryByText(/Because of q2\./)).toBeNull();
    expect(button('I have read and will follow')).toBeInTheDocument();
    cleanup();
    await opened({ mine: mineOf([lenient], [aReceipt(lenient, 9, { outcome: 'attempt', answers: { q1: ['a'], q2: ['b'] } })]) }, /Policy 1/);
    expect(screen.getByText(/Because of q2\./)).toBeInTheDocument();
  });

  test('asking the owner between two tries takes nothing of what was explained', async () => {
    await opened({ mine: mineOf([asked]) }, /Policy 1/);
    fireEvent.click(screen.getByRole('radio', { name: 'q1 b' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'q2 a' }));
    click('Check my answers');
    await screen.findByText(/Because of q1\./);
    click('Ask a question');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'What is right?' } });
    click('Send my question');
    await screen.findByRole('heading', { name: 'Recorded: your question' });
    expect(screen.getByText(/Because of q1\./)).toBeInTheDocument();
  });

  test('who passed on another day need not answer again', async () => {
    await opened({ mine: mineOf([asked], [aReceipt(asked, 9, { outcome: 'attempt', answers: { q1: ['a'], q2: ['b', 'a'] } })]) }, /Policy 1/);
    expect(button('I have read and will follow')).toBeInTheDocument();
  });
});

describe('what goes to the owner', () => {
  test('a refusal needs words, is recorded, and is mailed to the owner', async () => {
    const store = fakeStore();
    await opened({ mine: mineOf([late]), store }, /Policy 1/);
    click('I cannot agree');
    click('Record that I cannot agree');
    expect(screen.getByText('Write a few words')).toBeInTheDocument();
    fireEvent.change(screen.getByRole('textbox', { name: 'Why can you not agree?' }), { target: { value: 'I have no screen lock.' } });
    click('Record that I cannot agree');
    expect(await screen.findByText(/Gwenno Rees has been sent a mail/)).toBeInTheDocument();
    expect(store.wishes).toMatchObject([{ outcome: 'declined', words: 'I have no screen lock.' }]);
    expect(store.mails).toEqual([{ subject: 'POL-00001 Policy 1: I cannot agree', lead: 'Alex Turner cannot agree to POL-00001 “Policy 1”, version 1. This is recorded as receipt 501. In their words:', link: 'https://northmere.example/sites/dataprotection?policy=1' }]);
    expect(button('I have read and will follow')).toBeInTheDocument();
  });

  test('without leave to send mail the page names the owner and offers one’s own mail', async () => {
    const store = fakeStore({ told: { ok: false, reason: 'not-allowed' } });
    await opened({ mine: mineOf([late]), store }, /Policy 1/);
    click('Ask a question');
    fireEvent.change(screen.getByRole('textbox', { name: 'What would you like to ask?' }), { target: { value: 'Does it hold at home?' } });
    click('Send my question');
    expect(await screen.findByText('It is recorded, but Gwenno Rees has not been told.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Write to Gwenno Rees yourself' })).toHaveAttribute('href', expect.stringMatching(/^mailto:gwenno%40northmere\.example\?subject=Policy%201&body=Does%20it.*policy%3D1$/));
  });

  test('words that could not be recorded are kept, in the page and for another day', async () => {
    const store = fakeStore({ writes: [() => Promise.reject(new DeskError('offline'))] });
    await opened({ mine: mineOf([late]), store }, /Policy 1/);
    click('Ask a question');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Does it hold at home?' } });
    click('Send my question');
    expect(await screen.findByRole('heading', { name: 'It is not recorded yet' })).toBeInTheDocument();
    expect(screen.getByRole('textbox')).toHaveValue('Does it hold at home?');
    cleanup();
    await opened({ mine: mineOf([late]), store }, /Policy 1/);
    click('Ask a question');
    expect(screen.getByRole('textbox')).toHaveValue('Does it hold at home?');
  });
});

test('one’s own receipts are listed with what was agreed to, newest first', async () => {
  const [one, two] = [aVersion(1, 1), aVersion(2, 1)];
  render(<MineDesk mine={mineOf([one, two], [aReceipt(one, 8), aReceipt(two, 9, { outcome: 'question', statement: '', words: 'Why?' })])} />);
  fireEvent.click(await screen.findByRole('button', { name: 'My receipts' }));
  const rows = await screen.findAllByRole('row');
  expect(rows.slice(1).map((row) => within(row).getByRole('rowheader').textContent)).toEqual(['POL-00002 Policy 2Version 1', 'POL-00001 Policy 1Version 1']);
  expect(within(rows[2]).getByText('I have read it and will follow it.')).toBeInTheDocument();
  expect(screen.getByText('Receipts of Alex Turner, as at Friday 20 November 2026 at 18:30')).toBeInTheDocument();
});
