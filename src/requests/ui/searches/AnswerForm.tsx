import strings from '../../../loc/searches';
import * as React from 'react';
import { FILE_LIMIT_BYTES } from '../../../casework/rules/files/fileProblems';
import { judgeFile } from '../../../casework/ui/staff/judgeFile';
import type { DeskServices } from '../../../platform/host/services';
import { LinkButton, PrimaryButton } from '../../../shared-ui/Button';
import { ErrorSummary } from '../../../shared-ui/ErrorSummary';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { FilePicker } from '../../../shared-ui/files/FilePicker';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { failureSentence } from '../../../shared-ui/failure';
import { fill } from '../../../shared-ui/text';
import { useAskBeforeUnload } from '../../../shared-ui/useAskBeforeUnload';
import type { SearchAnswer } from '../../rules/searches/answer';
import { deviceAnswers, searchOutcomes } from '../../rules/searches/choices';
import type { SearchQuestion } from '../../rules/searches/question';
import { CountRows } from './CountRows';
import { devicesText, errorOf, outcomeText, problemText } from './searchText';
import { lookAtResult } from './lookAtResult';
import { useSearchAnswer, type AnswerStore } from './useSearchAnswer';
import styles from './searches.module.scss';

interface AnswerFormProps {
  readonly services: DeskServices;
  readonly store: AnswerStore;
  readonly question: SearchQuestion;
  /** What counts so far: a correction begins with it. */
  readonly before: SearchAnswer | undefined;
  readonly onSent: (answer: SearchAnswer) => void;
  readonly onCancel: () => void;
  /** The element that is there when the form is gone. */
  readonly lineId: string;
}

type TextField = 'cannot' | 'systems' | 'terms' | 'peopleAsked' | 'why' | 'elsewhere';
const hints: Partial<Record<TextField, string>> = {
  systems: strings.hint_systems, terms: strings.hint_terms, peopleAsked: strings.hint_peopleAsked, why: strings.hint_why, elsewhere: strings.hint_elsewhere
};

/** What is there still after an answer that did not go. */
function failKept(files: number, sent: number): string {
  if (files === 0) return strings.failKeptText;
  return sent > 0 && sent < files ? fill(strings.failGoesOn, sent, files) : strings.failKept;
}

/** What came of a search. Nothing that was typed is lost when it cannot be sent, and no file is sent twice. */
export const AnswerForm: React.FC<AnswerFormProps> = ({ services, store, question, before, onSent, onCancel, lineId }) => {
  const { input, set, files, setFiles, progress, problems, turn, phase, isDirty, send } = useSearchAnswer({ services, store, question, before, onSent });
  useAskBeforeUnload(isDirty);
  const id = (part: string): string => `desk-search-${question.id}-${part}`;
  const isSending = phase.name === 'sending';
  const text = (field: TextField, rows = 2): React.ReactElement => (
    <TextBox key={field} id={id(field)} label={strings[`ask_${field}`]} hint={hints[field]} rows={rows} error={errorOf(problems, field)} value={input[field]} onChange={(value) => set({ [field]: value })} />
  );
  const sentFiles = files.filter(({ name }) => progress[name]?.state === 'sent').length;
  const searched = input.outcome === 'found' || input.outcome === 'nothing';
  return (
    <form noValidate className={styles.form} onSubmit={(event) => { event.preventDefault(); if (!isSending) void send(); }}>
      {problems.length > 0 ? <ErrorSummary turn={turn} lines={problems.map((each) => ({ fieldId: id(each.field), text: problemText(each) }))} /> : null}
      {before ? <p>{before.files.length > 0 ? fill(strings.corrects, before.files.join(', ')) : strings.correctsNoFiles}</p> : null}
      <RadioGroup id={id('outcome')} label={strings.ask_outcome} error={errorOf(problems, 'outcome')} value={input.outcome} layout="inline"
        choices={searchOutcomes.map((key) => ({ key, text: outcomeText(key) }))} onChange={(outcome) => set({ outcome })} />
      {input.outcome === 'cannot' ? text('cannot', 3) : null}
      {searched ? (
        <>
          {text('systems')}
          {text('terms')}
          <DayBox id={id('since')} label={strings.ask_since} hint={strings.hint_since} optional error={errorOf(problems, 'since')} value={input.since} onChange={(since) => set({ since })} />
          <DayBox id={id('until')} label={strings.ask_until} error={errorOf(problems, 'until')} value={input.until} onChange={(until) => set({ until })} />
          {text('peopleAsked')}
          <RadioGroup id={id('personalDevices')} label={strings.ask_personalDevices} hint={strings.hint_personalDevices} error={errorOf(problems, 'personalDevices')} value={input.personalDevices}
            choices={deviceAnswers.map((key) => ({ key, text: devicesText(key) }))} onChange={(personalDevices) => set({ personalDevices })} />
          {text('why', 3)}
          {question.way === 'it' ? <CountRows services={services} at={(path) => ({ id: id(path), error: errorOf(problems, path) })} rows={input.counts} onChange={(counts) => set({ counts })} /> : null}
        </>
      ) : null}
      {input.outcome === 'found' || files.length > 0 ? (
        <FilePicker id={id('files')} label={strings.ask_files} hint={fill(strings.hint_files, `${FILE_LIMIT_BYTES / 1024 / 1024} MB`)} error={errorOf(problems, 'files')} files={files} judge={judgeFile} look={lookAtResult}
          locale={services.locale} progress={isSending || phase.name === 'failed' ? progress : undefined} disabled={isSending} onChange={setFiles} />
      ) : null}
      {input.outcome === 'found' ? text('elsewhere') : null}
      {phase.name === 'failed' ? (
        <MessagePanel tone="error" title={phase.failure === 'unknown-outcome' ? strings.failUnknownTitle : strings.failTitle} level={4} urgent><p>{failureSentence(phase.failure)} {failKept(files.length, sentFiles)}</p></MessagePanel>
      ) : null}
      <div className={styles.buttons}>
        <PrimaryButton type="submit" aria-disabled={isSending}>{isSending ? strings.sending : strings.send}</PrimaryButton>
        <LinkButton thenFocus={lineId} disabled={isSending} onClick={onCancel}>{strings.cancel}</LinkButton>
      </div>
    </form>
  );
};
