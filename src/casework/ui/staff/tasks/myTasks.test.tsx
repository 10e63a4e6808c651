/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import strings from '../../../../loc/myTasks';
import { DeskError } from '../../../../platform/sharepoint/errors';
import { failureSentence } from '../../../../shared-ui/failure';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import { now, services, settings } from '../testing/staffDesk';
import { MyTasks } from './MyTasks';
import { AnsweredMeanwhileError, type MyTask, type TasksStore } from './tasksStore';

afterEach(cleanup);

const task: MyTask = {
  id: 3, etag: '"t,1"', title: 'Look in the archive', reference: 'DPC-2026-00007', service: 'Housing', kind: 'enquiry', due: Temporal.Instant.from('2026-11-19T17:00:00Z'),
  asked: { id: 9, name: 'Sam Price', isMe: true }, by: 'Priya Nandra', answer: undefined
};
const other: MyTask = { ...task, id: 4, title: 'Lock the folder', due: undefined, asked: undefined };

function open(answerTask: TasksStore['answerTask'], tasks: readonly MyTask[] = [task], isPart = false): void {
  const store: TasksStore = { readMyTasks: () => Promise.resolve(tasks), answerTask };
  render(<DeskRoot theme={undefined} lang="en-GB"><MyTasks services={services} settings={settings} store={store} isPart={isPart} /></DeskRoot>);
}
const press = (name: string | RegExp): void => { fireEvent.click(screen.getByRole('button', { name })); };
const write = (kind: string, text: string): void => {
  fireEvent.change(screen.getByLabelText(strings.kind), { target: { value: kind } });
  fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
};
const answered = (given: MyTask, answer: { kind: 'done' | 'cannot' | 'question'; text: string }): MyTask => ({ ...given, etag: '"t,2"', answer: { ...answer, by: 'Sam Price', at: now } });

test('each task says what is asked, of whom, for which case and by when', async () => {
  open((_services, given) => Promise.resolve(given), [task, other]);
  const line = (await screen.findByRole('heading', { name: 'Look in the archive' })).closest('li') as HTMLElement;
  expect(within(line).getByText(strings.askedMe)).toBeInTheDocument();
  expect(line).toHaveTextContent(/Reference DPC-2026-00007, Find something out and tell us, was due .*19 November 2026, from Priya Nandra/);
  expect(screen.getByText('Your service is asked: Housing')).toBeInTheDocument();
});

test('an answer needs its kind and its words; sent, it stands at the task, which stays', async () => {
  const sent: unknown[] = [];
  open((_services, given, answer) => { sent.push([given.id, answer]); return Promise.resolve(answered(given, answer)); });
  fireEvent.click(await screen.findByRole('button', { name: `${strings.answer}: Look in the archive` }));
  press(strings.send);
  expect(screen.getByText(strings.required_kind)).toBeInTheDocument();
  expect(screen.getByText(strings.required_text)).toBeInTheDocument();
  expect(screen.getByLabelText(strings.kind)).toHaveFocus();
  write('done', ' It was not there. ');
  press(strings.send);
  expect((await screen.findAllByText(strings.sent)).length).toBeGreaterThan(0);
  expect(sent).toEqual([[3, { kind: 'done', text: 'It was not there.' }]]);
  expect(screen.getByText(/^Answered by Sam Price on .*: It is done$/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: `${strings.answerAgain}: Look in the archive` })).toBeInTheDocument();
});

test('a failure keeps what was written, and a second try sends it', async () => {
  const answerTask = jest.fn<ReturnType<TasksStore['answerTask']>, Parameters<TasksStore['answerTask']>>().mockRejectedValueOnce(new DeskError('offline')).mockImplementation((_services, given, answer) => Promise.resolve(answered(given, answer)));
  open(answerTask);
  fireEvent.click(await screen.findByRole('button', { name: /^Answer/ }));
  write('cannot', 'The archive burnt down.');
  press(strings.send);
  expect(await screen.findByText(new RegExp(failureSentence('offline').slice(0, 20)))).toBeInTheDocument();
  expect(screen.getByRole('textbox')).toHaveValue('The archive burnt down.');
  press(strings.send);
  expect((await screen.findAllByText(strings.sent)).length).toBeGreaterThan(0);
});

test('two at once: both versions are shown, and one’s own goes out over theirs only when one says so', async () => {
  const theirs = answered({ ...task, etag: '"t,9"' }, { kind: 'question', text: 'Which archive?' });
  const over: string[] = [];
  open((_services, given, answer) => {
    over.push(given.etag);
    return over.length === 1 ? Promise.reject(new AnsweredMeanwhileError({ ...theirs, etag: '"t,9"' })) : Promise.resolve(answered(given, answer));
  });
  fireEvent.click(await screen.findByRole('button', { name: /^Answer/ }));
  write('done', 'Looked there.');
  press(strings.send);
  expect(await screen.findByText('Which archive?')).toBeInTheDocument();
  expect(screen.getByText('It is done: Looked there.')).toBeInTheDocument();
  press(strings.sendMine);
  expect((await screen.findAllByText(strings.sent)).length).toBeGreaterThan(0);
  expect(over).toEqual(['"t,1"', '"t,9"']);
});

test('a task that was settled meanwhile goes, and it says that nothing was sent', async () => {
  open(() => Promise.reject(new AnsweredMeanwhileError(undefined)));
  fireEvent.click(await screen.findByRole('button', { name: /^Answer/ }));
  write('done', 'Looked there.');
  press(strings.send);
  expect(await screen.findByText(strings.settledText)).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Look in the archive' })).toBeNull();
});

test('on a page for all staff nothing is said where nothing is asked; on its own page it says so', async () => {
  open((_services, given) => Promise.resolve(given), []);
  expect(await screen.findByText(strings.none)).toBeInTheDocument();
  cleanup();
  open((_services, given) => Promise.resolve(given), [], true);
  await Promise.resolve();
  expect(screen.queryByText(strings.none)).toBeNull();
});
