import strings from '../../../../loc/myTasks';
import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import { formatUkDate } from '../../../../calendar';
import type { DeskServices } from '../../../../platform/host/services';
import { QuietButton } from '../../../../shared-ui/Button';
import { fill } from '../../../../shared-ui/text';
import { AnswerWords } from '../../tasks/AnswerWords';
import { taskKindText } from '../../tasks/taskText';
import { AnswerForm } from './AnswerForm';
import type { MyTask, TasksStore } from './tasksStore';
import styles from './myTasks.module.scss';

interface TaskLineProps {
  readonly services: DeskServices;
  readonly store: TasksStore;
  readonly task: MyTask;
  /** A service by its folder, in the reader's language. */
  readonly serviceText: (folder: string) => string;
  readonly level: 3 | 4;
  readonly onChange: (now: MyTask | undefined, isSent: boolean) => void;
}

/** One task: what is asked, of whom, by when, what was said so far, and the way to answer. */
export const TaskLine: React.FC<TaskLineProps> = ({ services, store, task, serviceText, level, onChange }) => {
  const [isAnswering, setAnswering] = React.useState(false);
  const { title, asked, due, service, answer } = task;
  const Title = `h${level}` as const;
  const lineId = `desk-task-${task.id}`;
  const dueText = due ? fill(Temporal.Instant.compare(due, services.now()) < 0 ? strings.late : strings.due, formatUkDate(due, services.locale)) : strings.noDay;
  const label = answer ? strings.answerAgain : strings.answer;
  return (
    <li className={styles.task}>
      <Title id={lineId} tabIndex={-1} className={styles.title} dir="auto">{title}</Title>
      <p className={styles.whom}>{asked === undefined ? fill(strings.askedService, serviceText(service)) : asked.isMe ? strings.askedMe : fill(strings.askedOther, asked.name)}</p>
      <p className={styles.quiet}>{[fill(strings.reference, task.reference), taskKindText(task.kind), dueText, fill(strings.by, task.by)].join(', ')}</p>
      {answer ? <AnswerWords answer={answer} locale={services.locale} /> : null}
      {isAnswering ? (
        <AnswerForm services={services} store={store} task={task} lineId={lineId} onCancel={() => setAnswering(false)} onEnd={(now, isSent) => {
          setAnswering(false);
          onChange(now, isSent);
        }} />
      ) : <QuietButton aria-label={fill(strings.answerLabel, label, title)} thenFocus={`desk-task-${task.id}-kind`} onClick={() => setAnswering(true)}>{label}</QuietButton>}
    </li>
  );
};
