import strings from '../../../loc/caseTasks';
import * as React from 'react';
import { plainDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { LinkButton, QuietButton } from '../../../shared-ui/Button';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { focusField } from '../../../shared-ui/focus';
import { fill } from '../../../shared-ui/text';
import { TEXT_LIMIT } from '../../rules/limits';
import { asTaskKind, taskKinds } from '../../rules/tasks/task';
import type { CaseTask, NewTask } from '../../store/contract';
import { PersonalDataReminder } from '../PersonalDataReminder';
import { useCaseUi } from '../room';
import { useServiceText } from '../serviceNames';
import type { CaseInput } from '../useInput';
import { useRead } from '../useRead';
import { taskKindText } from './taskText';

/** What is typed of a new task. */
export interface TaskInput {
  readonly title: string;
  readonly kind: string;
  readonly service: string;
  /** The id of the one who is asked; empty: the service as a whole. */
  readonly member: string;
  readonly due: string;
  /** The id of the task in whose place it comes. */
  readonly instead: number;
}

interface GiveTaskProps {
  readonly services: DeskServices;
  readonly id: (path: string) => string;
  readonly typed: CaseInput<TaskInput>;
  readonly serviceNames: readonly string[];
  readonly tasks: readonly CaseTask[];
  readonly busy: boolean;
  readonly onGive: (task: NewTask, instead: CaseTask | undefined) => void;
}

/** The questions of a new task. */
export const GiveTask: React.FC<GiveTaskProps> = ({ services, id, typed, serviceNames, tasks, busy, onGive }) => {
  const { store } = useCaseUi();
  const serviceText = useServiceText();
  const { value } = typed;
  const service = serviceNames.includes(value.service) ? value.service : '';
  const people = useRead(React.useCallback(() => (service === '' ? Promise.resolve([]) : store.readServicePeople(service)), [store, service]));
  const [errors, setErrors] = React.useState<{ readonly title?: string; readonly service?: string; readonly due?: string }>({});
  const set = (changes: Partial<TaskInput>): void => typed.set({ ...value, ...changes });
  const members = people.state === 'read' ? people.value : undefined;
  const instead = tasks.find((task) => task.id === value.instead && task.state === 'Open');
  const give = (): void => {
    const title = value.title.trim();
    const wrong = {
      ...(title === '' ? { title: strings.titleRequired } : title.length > TEXT_LIMIT ? { title: strings.titleTooLong } : {}), ...(service === '' ? { service: strings.serviceRequired } : {}),
      ...(value.due !== '' && !plainDate(value.due) ? { due: strings.dayWrong } : {})
    };
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first !== undefined) {
      focusField(id(`task.${first}`));
    } else {
      onGive({ title, service, due: value.due || undefined, kind: asTaskKind(value.kind), asked: members?.find((person) => String(person.id) === value.member) }, instead);
    }
  };
  return (
    <>
      {instead ? <p>{fill(strings.instead, instead.title)} <LinkButton thenFocus={id('task.title')} onClick={() => set({ instead: 0 })}>{strings.insteadNot}</LinkButton></p> : null}
      <TextBox id={id('task.title')} label={strings.title} error={errors.title} maximum={TEXT_LIMIT} value={value.title} onChange={(title) => set({ title })} />
      <PersonalDataReminder text={value.title} now={services.now} />
      <SelectBox id={id('task.kind')} label={strings.kind} hint={strings.kindHint} none={taskKindText('other')} choices={taskKinds.filter((kind) => kind !== 'other').map((key) => ({ key, text: taskKindText(key) }))}
        value={value.kind} onChange={(kind) => set({ kind })} />
      <SelectBox id={id('task.service')} label={strings.service} error={errors.service} none={strings.serviceNone} choices={serviceNames.map((name) => ({ key: name, text: serviceText(name) }))} value={service}
        onChange={(name) => set({ service: name, member: '' })} />
      {service === '' ? null : people.state === 'reading' ? <p>{strings.membersReading}</p> : members === undefined ? <p>{strings.membersUnknown}</p> : members.length === 0 ? <p>{strings.membersEmpty}</p> : (
        <SelectBox id={id('task.member')} label={strings.member} hint={strings.memberHint} none={strings.memberNone} choices={members.map((person) => ({ key: String(person.id), text: person.name }))} value={value.member}
          onChange={(member) => set({ member })} />
      )}
      <DayBox id={id('task.due')} label={strings.due} optional error={errors.due} value={value.due} onChange={(due) => set({ due })} />
      <QuietButton aria-disabled={busy} onClick={give}>{strings.add}</QuietButton>
    </>
  );
};
