import * as React from 'react';
import strings from '../../../src/loc/myTasks';
import { AnsweredMeanwhileError, type MyTask, type TasksStore } from '../../../src/casework/ui/staff/tasks/tasksStore';
import { MyTasksRoom } from '../../../src/casework/ui/staff/tasks/MyTasksRoom';
import { DeskError } from '../../../src/platform/sharepoint/errors';
import type { Scene } from '../page/scene';
import { press } from '../page/hands';
import { at, fails, longText, longWord, never, Page, services, settings } from './world';

const shows = ['page MyTasksWebPart'];

const task: MyTask = {
  id: 3, etag: '"t,1"', title: `Find out who had the letter of 12 November, and ${longWord}`, reference: 'BR-2026-00042', service: 'Housing', kind: 'enquiry', due: at('2026-11-27T17:00:00Z'),
  asked: { id: 9, name: 'Sam Price', isMe: true }, by: 'Priya Nandra', answer: undefined
};
const answered: MyTask = { ...task, id: 4, title: 'Lock the shared folder', kind: 'contain', due: at('2026-11-19T17:00:00Z'), asked: undefined, answer: { kind: 'question', text: longText, by: 'Morgan Ellis', at: at('2026-11-20T09:00:00Z') } };
const ofColleague: MyTask = { ...task, id: 5, reference: 'DPC-2026-00007', title: 'Send us the file', due: undefined, asked: { id: 10, name: 'Casey Morgan', isMe: false } };

export const noTasks: TasksStore = { readMyTasks: () => Promise.resolve([]), answerTask: (_services, given) => Promise.resolve(given) };
export const someTasks: TasksStore = {
  readMyTasks: () => Promise.resolve([task, answered, ofColleague]),
  answerTask: (_services, given, answer) => Promise.resolve({ ...given, answer: { ...answer, by: 'Sam Price', at: at('2026-11-20T18:30:00Z') } })
};

const page = (store: TasksStore): React.ReactElement => <Page><MyTasksRoom open={() => Promise.resolve({ services, settings })} store={store} /></Page>;
const failing = (error: Error): TasksStore => ({ ...someTasks, readMyTasks: () => Promise.resolve([answered]), answerTask: () => Promise.reject(error) });
const openForm = (): Promise<void> => press(strings.answerAgain);
const send = async (): Promise<void> => { await openForm(); await press(strings.send); };

export const myTasks: readonly Scene[] = [
  { name: 'My tasks: one of mine, one answered, one of a colleague', shows, draw: () => page(someTasks) },
  { name: 'My tasks: nothing', shows, draw: () => page(noTasks) },
  { name: 'My tasks: reading', shows, draw: () => page({ ...noTasks, readMyTasks: never }) },
  { name: 'My tasks: could not be read', shows, draw: () => page({ ...noTasks, readMyTasks: fails('unavailable') }) },
  { name: 'My tasks: answering', shows, draw: () => page({ ...someTasks, readMyTasks: () => Promise.resolve([answered]) }), then: openForm },
  { name: 'My tasks: an answer without what it needs', shows, draw: () => page({ ...someTasks, readMyTasks: () => Promise.resolve([{ ...answered, answer: undefined }]) }), then: async () => { await press(strings.answer); await press(strings.send); } },
  { name: 'My tasks: answered', shows, draw: () => page({ ...someTasks, readMyTasks: () => Promise.resolve([answered]) }), then: send },
  { name: 'My tasks: not sent', shows, draw: () => page(failing(new DeskError('offline'))), then: send },
  { name: 'My tasks: two at once', shows, draw: () => page(failing(new AnsweredMeanwhileError({ ...answered, answer: { kind: 'done', text: 'Locked at noon.', by: 'Casey Morgan', at: at('2026-11-20T12:00:00Z') } }))), then: send },
  { name: 'My tasks: settled meanwhile', shows, draw: () => page(failing(new AnsweredMeanwhileError(undefined))), then: send }
];
