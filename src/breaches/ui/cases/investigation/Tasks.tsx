import strings from '../../../../loc/investigation';
import * as React from 'react';
import { asJoined, formatUkDate, plainDate, ukStartOfDay } from '../../../../calendar';
import type { DeskSettings } from '../../../../platform/settings';
import { LinkButton, QuietButton } from '../../../../shared-ui/Button';
import { focusField } from '../../../../shared-ui/focus';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import type { CaseTask } from '../../../cases/contract';
import { TEXT_LIMIT, type CaseProblem } from '../../../rules';
import type { CasePanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useServiceText } from '../../../../casework/ui/serviceNames';
import { useCaseStore } from '../shell/casePort';
import { useInput } from '../../../../casework/ui/useInput';
import { problemFor } from './words';
import styles from './investigation.module.scss';

interface TasksProps extends Pick<CasePanelProps, 'services' | 'found' | 'say' | 'fail'> {
  readonly tasks: readonly CaseTask[] | undefined;
  readonly serviceNames: readonly DeskSettings['services'][number]['name'][];
  readonly onChanged: () => void;
}

/** What the services are asked to do, with a day. They see it in their own folder; an open one keeps the case open. */
export const Tasks: React.FC<TasksProps> = ({ services, found, tasks, serviceNames, onChanged, say, fail }) => {
  const store = useCaseStore();
  const serviceText = useServiceText();
  const own = found.values.facts.service;
  const task = useInput('task', { title: '', service: serviceNames.includes(own) ? own : '', due: '' });
  const [problems, setProblems] = React.useState<readonly CaseProblem[]>([]);
  const [busy, setBusy] = React.useState(false);
  const { title, service, due } = task.value;
  const field = (name: string): { id: string; error: string | undefined } => ({ id: fieldId(found.logId, `task.${name}`), error: problemFor(problems, name) });

  async function work(doing: () => Promise<string>): Promise<void> {
    if (busy) {
      return;
    }
    setBusy(true);
    try {
      say(await doing());
      onChanged();
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  }

  function give(): void {
    const wrong = [
      ...(title.trim() === '' ? [{ field: 'title', code: 'required' }] : title.length > TEXT_LIMIT ? [{ field: 'title', code: 'tooLong' }] : []),
      ...(service === '' ? [{ field: 'service', code: 'required' }] : []), ...(due !== '' && !plainDate(due) ? [{ field: 'due', code: 'day' }] : [])
    ];
    setProblems(wrong);
    if (wrong.length > 0) {
      focusField(field(wrong[0].field).id);
    } else {
      void work(async () => {
        await store.addTask(found, { title: title.trim(), service, due: due || undefined });
        task.reset();
        return fill(strings.taskGiven, serviceText(service));
      });
    }
  }

  const lineId = ({ id }: CaseTask): string => fieldId(found.logId, `task-${id}`);
  const change = (one: CaseTask, state: CaseTask['state']): void => void work(async () => {
    await store.changeTask(one, state);
    return strings.taskChanged;
  });
  const button = (one: CaseTask, state: CaseTask['state'], text: string): React.ReactElement => (
    <LinkButton thenFocus={lineId(one)} aria-label={fill(strings.taskChangeLabel, text, one.title)} onClick={() => change(one, state)}>{text}</LinkButton>
  );

  return (
    <section aria-labelledby={fieldId(found.logId, 'tasks')}>
      <h3 id={fieldId(found.logId, 'tasks')} className={styles.heading}>{strings.tasksHeading}</h3>
      <p className={styles.quiet}>{found.isRestricted ? strings.tasksByLetter : strings.tasksHint}</p>
      {tasks?.length === 0 ? <p>{strings.tasksNone}</p> : null}
      <ul className={styles.tasks}>
        {(tasks ?? []).map((one) => (
          <li key={one.id} id={lineId(one)}>
            <strong>{one.title}</strong> {serviceText(one.service)}{dueText(one.due, services.locale)} – {strings[`taskState_${one.state}`]}{' '}
            <span className={styles.quiet}>{fill(strings.taskMadeBy, one.by, serviceText(one.folder) || strings.taskNoFolder)}</span>{' '}
            {one.state === 'Open' ? <>{button(one, 'Done', strings.taskDone)} {button(one, 'Withdrawn', strings.taskWithdraw)}</> : button(one, 'Open', strings.taskReopen)}
          </li>
        ))}
      </ul>
      {found.isRestricted ? null : (
        <div className={styles.add}>
          <TextBox {...field('title')} label={strings.taskTitle} maximum={TEXT_LIMIT} value={title} onChange={(value) => task.set({ ...task.value, title: value })} />
          <SelectBox {...field('service')} label={strings.taskService} none={strings.noService} choices={serviceNames.map((name) => ({ key: name, text: serviceText(name) }))} value={service}
            onChange={(value) => task.set({ ...task.value, service: value })} />
          <DayBox {...field('due')} label={strings.taskDue} optional value={due} onChange={(value) => task.set({ ...task.value, due: value })} />
          <QuietButton aria-disabled={busy} onClick={give}>{strings.taskAdd}</QuietButton>
        </div>
      )}
    </section>
  );
};

function dueText(due: string | undefined, locale: CasePanelProps['services']['locale']): string {
  const day = due === undefined ? undefined : plainDate(due.slice(0, 10));
  return day ? `, ${asJoined(', ', formatUkDate(ukStartOfDay(day), locale))}` : '';
}
