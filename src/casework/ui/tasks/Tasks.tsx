import strings from '../../../loc/caseTasks';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { LinkButton } from '../../../shared-ui/Button';
import { focusField } from '../../../shared-ui/focus';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import type { AnyCase } from '../../rules/kind';
import type { CaseTask } from '../../store/contract';
import { FailureMessage } from '../FailureMessage';
import type { CasePanelProps } from '../panel';
import { useCaseUi } from '../room';
import { useServiceText } from '../serviceNames';
import { useInput } from '../useInput';
import { useRead } from '../useRead';
import { AnswerWords } from './AnswerWords';
import { GiveTask, type TaskInput } from './GiveTask';
import { taskDueText, taskKindText, taskStateText } from './taskText';
import { useTaskWork } from './useTaskWork';
import styles from './tasks.module.scss';

interface TasksProps extends Pick<CasePanelProps, 'say' | 'fail'> {
  readonly services: DeskServices;
  readonly found: AnyCase;
  readonly id: (path: string) => string;
  readonly serviceNames: readonly string[];
  /** The service that the case is about, which is offered first. */
  readonly own: string;
  /** Of its heading, where the panel gives it none. */
  readonly level?: 3 | 4 | 5;
  /** Hears what was read. */
  readonly onRead?: (tasks: readonly CaseTask[]) => void;
}

/** What services are asked to do and what they said, of any kind of case. An answer settles nothing: an officer does, who has read it, and an open task keeps what asks for tasks open. */
export const Tasks: React.FC<TasksProps> = ({ services, found, id, serviceNames, own, level = 4, onRead, say, fail }) => {
  const { store } = useCaseUi();
  const serviceText = useServiceText();
  const about = React.useRef(found);
  about.current = found;
  const { reference } = found;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- of another case they are others
  const tasks = useRead(React.useCallback(() => store.readTasks(about.current), [store, reference]));
  const given = tasks.state === 'read' ? tasks.value : undefined;
  const heard = React.useRef(onRead);
  heard.current = onRead;
  React.useEffect(() => { if (given) heard.current?.(given); }, [given]);
  const typed = useInput<TaskInput>('task', { title: '', kind: 'enquiry', service: serviceNames.includes(own) ? own : '', member: '', due: '', instead: 0 });
  const { busy, give, change } = useTaskWork({ found, again: 'again' in tasks ? tasks.again : () => undefined, say, fail });
  const Heading = `h${level}` as const;

  const lineId = (task: CaseTask): string => id(`task-${task.id}`);
  const button = (task: CaseTask, state: CaseTask['state'], text: string): React.ReactElement => (
    <LinkButton thenFocus={lineId(task)} aria-label={fill(strings.changeLabel, text, task.title)} onClick={() => void change(task, state)}>{text}</LinkButton>
  );
  const askAgain = (task: CaseTask): void => {
    typed.set({ ...typed.value, kind: task.kind ?? '', service: task.folder || task.service, member: task.asked ? String(task.asked.id) : '', instead: task.id });
    focusField(id('task.title'));
  };
  return (
    <section aria-labelledby={id('tasks')}>
      <Heading id={id('tasks')} tabIndex={-1}>{strings.heading}</Heading>
      <p className={styles.quiet}>{found.isRestricted ? strings.byLetter : strings.hint}</p>
      {tasks.state === 'reading' ? <Skeleton label={strings.reading} lines={2} /> : null}
      {tasks.state === 'failed' ? <FailureMessage error={tasks.error} onRetry={tasks.again} /> : null}
      {given?.length === 0 ? <p>{strings.none}</p> : null}
      {given && given.length > 0 ? (
        <ul className={styles.list}>
          {given.map((task) => (
            <li key={task.id} id={lineId(task)} tabIndex={-1}>
              <strong dir="auto">{task.title}</strong>
              <span className={styles.note}>
                {[serviceText(task.service), taskDueText(task.due, services.locale), taskStateText(task.state), task.asked && fill(strings.asked, task.asked.name), task.kind && taskKindText(task.kind)].filter(Boolean).join(', ')}
              </span>
              <span className={styles.note}>{fill(strings.madeBy, task.by, serviceText(task.folder) || strings.noFolder)}</span>
              {task.answer ? <AnswerWords answer={task.answer} locale={services.locale} /> : null}
              <div className={styles.buttons}>
                {task.state === 'Open' ? <>{button(task, 'Done', strings.done)}{button(task, 'Withdrawn', strings.withdraw)}</> : button(task, 'Open', strings.reopen)}
                {task.state === 'Open' && task.answer && task.answer.kind !== 'done' && !found.isRestricted
                  ? <LinkButton aria-label={fill(strings.changeLabel, strings.again, task.title)} onClick={() => askAgain(task)}>{strings.again}</LinkButton> : null}
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {found.isRestricted ? null : (
        <GiveTask {...{ services, id, typed, serviceNames, busy }} tasks={given ?? []}
          onGive={(task, instead) => void give(task, instead).then((isGiven) => { if (isGiven) typed.reset(); })} />
      )}
    </section>
  );
};
