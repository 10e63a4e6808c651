import strings from '../../../../loc/myTasks';
import * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import { LinkButton, PrimaryButton, QuietButton } from '../../../../shared-ui/Button';
import { failureOf, failureSentence, type Failure } from '../../../../shared-ui/failure';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { focusField } from '../../../../shared-ui/focus';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { useAskBeforeUnload } from '../../../../shared-ui/useAskBeforeUnload';
import { ANSWER_LIMIT, answerKinds, checkAnswer, type AnswerInput, type AnswerProblem } from '../../../rules/tasks/task';
import { PersonalDataReminder } from '../../PersonalDataReminder';
import { AnswerWords } from '../../tasks/AnswerWords';
import { answerKindText } from '../../tasks/taskText';
import { AnsweredMeanwhileError, type MyTask, type TasksStore } from './tasksStore';
import styles from './myTasks.module.scss';

interface AnswerFormProps {
  readonly services: DeskServices;
  readonly store: Pick<TasksStore, 'answerTask'>;
  readonly task: MyTask;
  /** With the task as it is now; undefined: it is settled already. */
  readonly onEnd: (now: MyTask | undefined, isSent: boolean) => void;
  readonly onCancel: () => void;
  /** The element that is there when the form is gone. */
  readonly lineId: string;
}

type State =
  | { readonly at: 'typing' } | { readonly at: 'sending' }
  | { readonly at: 'failed'; readonly failure: Failure }
  | { readonly at: 'conflict'; readonly now: MyTask };

const problemText = ({ field, code }: AnswerProblem): string => (code === 'tooLong' ? strings.tooLong_text : strings[`required_${field}`]);

/** What a service says of a task. Nothing that was typed is lost when it cannot be sent, or somebody was there before. */
export const AnswerForm: React.FC<AnswerFormProps> = ({ services, store, task, onEnd, onCancel, lineId }) => {
  const [input, setInput] = React.useState<AnswerInput>({ kind: task.answer?.kind ?? '', text: task.answer?.text ?? '' });
  const [problems, setProblems] = React.useState<readonly AnswerProblem[]>([]);
  const [state, setState] = React.useState<State>({ at: 'typing' });
  useAskBeforeUnload(input.text !== (task.answer?.text ?? ''));
  const id = (part: string): string => `desk-task-${task.id}-${part}`;
  const errorOf = (field: AnswerProblem['field']): string | undefined => problems.filter((each) => each.field === field).map(problemText).at(0);

  const send = async (over: MyTask): Promise<void> => {
    const checked = checkAnswer(input);
    setProblems(checked.ok ? [] : checked.problems);
    if (!checked.ok) {
      focusField(id(checked.problems[0]?.field ?? 'text'));
      return;
    }
    setState({ at: 'sending' });
    try {
      onEnd(await store.answerTask(services, over, { kind: checked.kind, text: checked.text }), true);
    } catch (error) {
      if (!(error instanceof AnsweredMeanwhileError)) setState({ at: 'failed', failure: failureOf(error) });
      else if (error.now) setState({ at: 'conflict', now: error.now });
      else onEnd(undefined, false);
    }
  };

  if (state.at === 'conflict') {
    const { now } = state;
    return (
      <MessagePanel tone="warning" title={strings.conflictTitle} level={4} takesFocus>
        <p>{strings.conflictText}</p>
        <p>{strings.theirs}</p>
        {now.answer ? <AnswerWords answer={now.answer} locale={services.locale} /> : <p>{strings.theirsNothing}</p>}
        <p>{strings.mine}</p>
        <blockquote className={styles.mine} dir="auto">{input.kind === '' ? '' : `${answerKindText(input.kind)}: `}{input.text}</blockquote>
        <div className={styles.buttons}>
          <QuietButton thenFocus={lineId} onClick={() => void send(now)}>{strings.sendMine}</QuietButton>
          <QuietButton thenFocus={lineId} onClick={() => onEnd(now, false)}>{strings.keepTheirs}</QuietButton>
        </div>
      </MessagePanel>
    );
  }
  const isSending = state.at === 'sending';
  return (
    <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); if (!isSending) void send(task); }}>
      {state.at === 'failed' ? <MessagePanel tone="error" title={strings.failTitle} level={4} urgent><p>{failureSentence(state.failure)} {strings.failKept}</p></MessagePanel> : null}
      <SelectBox id={id('kind')} label={strings.kind} none={strings.kindNone} error={errorOf('kind')} choices={answerKinds.map((key) => ({ key, text: answerKindText(key) }))} value={input.kind}
        onChange={(kind) => setInput({ ...input, kind: answerKinds.find((each) => each === kind) ?? '' })} />
      <TextBox id={id('text')} label={input.kind === '' ? strings.text : strings[`text_${input.kind}`]} hint={strings.hint} error={errorOf('text')} rows={3} maximum={ANSWER_LIMIT} value={input.text}
        onChange={(text) => setInput({ ...input, text })} />
      <PersonalDataReminder text={input.text} now={services.now} />
      <div className={styles.buttons}>
        <PrimaryButton type="submit" aria-disabled={isSending}>{isSending ? strings.sending : strings.send}</PrimaryButton>
        <LinkButton thenFocus={lineId} onClick={onCancel}>{strings.cancel}</LinkButton>
      </div>
    </form>
  );
};
