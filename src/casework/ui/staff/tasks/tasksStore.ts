import type { MyTask } from '../../../staff/myTasks';
import { answerTask, AnsweredMeanwhileError, readMyTasks } from '../../../staff/myTasks';

/** What the page asks of SharePoint, so that a test can bring its own. */
export interface TasksStore {
  readonly readMyTasks: typeof readMyTasks;
  readonly answerTask: typeof answerTask;
}

export const tasksStore: TasksStore = { readMyTasks, answerTask };
export { AnsweredMeanwhileError, type MyTask };
