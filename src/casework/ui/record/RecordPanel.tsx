import strings from '../../../loc/caseCommands';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { ukInputs, ukInstant } from '../../../calendar';
import { PrimaryButton } from '../../../shared-ui/Button';
import { ErrorSummary } from '../../../shared-ui/ErrorSummary';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { DateTimeBox } from '../../../shared-ui/fields/DateTimeBox';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { NOTE_LIMIT } from '../../rules/limits';
import { personalDataHints } from '../../rules/personalDataHint';
import { recordAction } from '../../rules/recordAction';
import { fieldId } from '../fieldId';
import type { CasesPanelProps } from '../panel';
import { hintText, hintTitle } from '../personalData';
import { problemWords } from '../problems';
import { useInput } from '../useInput';

const empty = { text: '', date: '', time: '' };
type Answers = typeof empty;
const { problemFor, problemText, summaryLines } = problemWords();

/** What was done, written into the history of every chosen case; also of a closed one. */
export const RecordPanel: React.FC<CasesPanelProps> = ({ services, run, problems, busy }) => {
  const answers = useInput<Answers>('action', empty);
  const [turn, setTurn] = React.useState(0);
  const { value, set } = answers;
  const save = async (): Promise<void> => {
    const outcome = await run((found, context) => {
      const at = momentOf(value);
      return typeof at === 'string' ? { ok: false, problems: [{ field: 'at', code: at }] } : recordAction(found, { text: value.text, at }, context);
    }, problemText);
    if (outcome === 'saved') {
      answers.reset();
    } else {
      setTurn((before) => before + 1);
    }
  };
  const seen = personalDataHints(value.text, services.now());
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      {problems.length > 0 ? <ErrorSummary lines={summaryLines(0, problems)} turn={turn} /> : null}
      <TextBox id={fieldId(0, 'text')} label={strings.recordText} hint={strings.recordHint} rows={4} maximum={NOTE_LIMIT} value={value.text}
        error={problemFor(problems, 'text')} onChange={(text) => set({ ...value, text })} />
      {seen.length > 0 ? (
        <MessagePanel tone="warning" title={hintTitle} level={4}>
          <ul>{seen.map((hint) => <li key={hint}>{hintText(hint)}</li>)}</ul>
        </MessagePanel>
      ) : null}
      <DateTimeBox id={fieldId(0, 'at')} label={strings.recordAt} hint={strings.recordAtHint} optional date={value.date} time={value.time}
        latest={ukInputs(services.now()).date} error={problemFor(problems, 'at')} onChange={(moment) => set({ ...value, ...moment })} />
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.recordSave}</PrimaryButton>
    </form>
  );
};

/** The moment that was typed; undefined for "just now", a problem's code for what is no moment. */
function momentOf({ date, time }: Answers): Temporal.Instant | undefined | string {
  if (date === '' && time === '') {
    return undefined;
  }
  if (date === '' || time === '') {
    return 'incomplete';
  }
  const at = ukInstant(date, time);
  return typeof at === 'string' ? 'not-a-moment' : at;
}
