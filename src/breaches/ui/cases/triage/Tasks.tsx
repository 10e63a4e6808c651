import strings from '../../../../loc/triage';
import * as React from 'react';
import { formatUkDate, plainDate, ukStartOfDay } from '../../../../calendar';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { Field } from '../../../../shared-ui/fields/Field';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusField } from '../../../../shared-ui/focus';
import { fill } from '../../../../shared-ui/text';
import controls from '../../../../shared-ui/fields/controls.module.scss';
import type { CaseTask } from '../../../cases/contract';
import { caseEvent, choiceKey, TEXT_LIMIT } from '../../../rules';
import { PersonalDataReminder } from '../../form/PersonalDataReminder';
import type { CasePanelProps } from '../panelContract';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { useCaseStore } from '../shell/casePort';
import { useInput } from '../../../../casework/ui/useInput';
import { Waiting } from './Section';
import { useLoad } from './useLoad';
import { wordOf } from './words';
import styles from './triage.module.scss';

interface TasksProps extends Pick<CasePanelProps, 'services' | 'found' | 'say' | 'fail'> {
  readonly id: (path: string) => string;
  readonly serviceNames: readonly string[];
}

/** What the service is asked to do. A task is saved at once: it stands in the service's folder, not in the case. */
export const Tasks: React.FC<TasksProps> = ({ services, found, say, fail, id, serviceNames }) => {
  const store = useCaseStore();
  const serviceText = useServiceText();
  const about = React.useRef(found);
  about.current = found;
  const tasks = useLoad(React.useCallback(() => store.readTasks(about.current), [store]));
  const typed = useInput('task', { title: '', service: found.values.facts.service, due: '' });
  const [busy, setBusy] = React.useState(false);
  const [errors, setErrors] = React.useState<{ readonly title?: string; readonly service?: string }>({});
  const { title, service, due } = typed.value;
  const given = tasks.value ?? [];

  const work = async (doing: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      await doing();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  const add = (): void => {
    const wrong = {
      ...(title.trim() === '' ? { title: strings.taskRequired } : title.trim().length > TEXT_LIMIT ? { title: strings.taskTooLong } : {}), ...(service === '' ? { service: strings.taskServiceRequired } : {})
    };
    setErrors(wrong);
    if (wrong.title ?? wrong.service) {
      focusField(id(wrong.title ? 'task.title' : 'task.service'));
      return;
    }
    void work(async () => {
      const task = await store.addTask(found, { title: title.trim(), service, due: due === '' ? undefined : due });
      tasks.put([...given, task]);
      typed.reset();
      say(fill(strings.taskGiven, serviceText(task.service)));
      await store.addEvents(found, [caseEvent('taskGiven', { service: task.service }, { details: task.title })]);
    });
  };
  const change = (task: CaseTask, state: CaseTask['state']): void => void work(async () => {
    const changed = await store.changeTask(task, state);
    tasks.put(given.map((each) => (each.id === changed.id ? changed : each)));
  });
  const dueText = (day: string): string => {
    const date = plainDate(day.slice(0, 10));
    return date ? fill(strings.taskDueBy, formatUkDate(ukStartOfDay(date), services.locale)) : day;
  };

  return (
    <>
      <h5 className={styles.subheading}>{strings.tasks}</h5>
      <p className={styles.hint}>{found.isRestricted ? strings.tasksByLetter : strings.tasksHint}</p>
      <Waiting of={tasks} />
      {tasks.state === 'ready' && given.length === 0 ? <p>{strings.tasksNone}</p> : null}
      {given.length === 0 ? null : (
        <ul className={styles.tasks}>
          {given.map((task) => (
            <li key={task.id} id={id(`task-${task.id}`)}>
              <strong>{task.title}</strong>
              <span className={styles.note}>{[serviceText(task.service), task.due && dueText(task.due), wordOf(`task_${choiceKey(task.state)}`), fill(strings.taskMadeBy, task.by, serviceText(task.folder) || strings.taskNoFolder)].filter(Boolean).join(', ')}</span>
              {task.state === 'Open' ? (
                <>
                  <LinkButton thenFocus={id(`task-${task.id}`)} aria-label={`${strings.taskMarkDone}: ${task.title}`} onClick={() => change(task, 'Done')}>{strings.taskMarkDone}</LinkButton>{' '}
                  <LinkButton thenFocus={id(`task-${task.id}`)} aria-label={`${strings.taskWithdraw}: ${task.title}`} onClick={() => change(task, 'Withdrawn')}>{strings.taskWithdraw}</LinkButton>
                </>
              ) : <LinkButton thenFocus={id(`task-${task.id}`)} aria-label={`${strings.taskOpenAgain}: ${task.title}`} onClick={() => change(task, 'Open')}>{strings.taskOpenAgain}</LinkButton>}
            </li>
          ))}
        </ul>
      )}
      {found.isRestricted ? null : (
        <>
          <TextBox id={id('task.title')} label={strings.task} error={errors.title} maximum={TEXT_LIMIT} value={title} onChange={(text) => typed.set({ ...typed.value, title: text })} />
          <PersonalDataReminder text={title} now={services.now} />
          <SelectBox id={id('task.service')} label={strings.taskService} error={errors.service} none={strings.choose} choices={serviceNames.map((name) => ({ key: name, text: serviceText(name) }))}
            value={serviceNames.includes(service) ? service : ''} onChange={(name) => typed.set({ ...typed.value, service: name })} />
          <Field id={id('task.due')} label={strings.taskDue}>
            {(control) => <input id={control.id} className={controls.native} type="date" value={due} aria-describedby={control['aria-describedby']} onChange={(event) => typed.set({ ...typed.value, due: event.target.value })} />}
          </Field>
          <QuietButton aria-disabled={busy} onClick={add}>{strings.taskAdd}</QuietButton>
        </>
      )}
    </>
  );
};
