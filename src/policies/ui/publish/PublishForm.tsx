import * as strings from 'PublishingStrings';
import * as React from 'react';
import { ukDate } from '../../../calendar';
import { LinkButton, PrimaryButton } from '../../../shared-ui/Button';
import { ErrorSummary } from '../../../shared-ui/ErrorSummary';
import { DayBox } from '../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { Fold } from '../../../shared-ui/Fold';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { nextNumber } from '../../rules/policies';
import { audienceWords, decidePublication, longestStatement, longestSummary, type PublishField, type PublishInput, type PublishProblem } from '../../rules/publish';
import type { Preview, Publication } from '../../store/publishing/publishVersion';
import type { TaskProps } from '../desk/tasks';
import { ControlFields } from '../library/ControlFields';
import { AudienceFields } from './AudienceFields';
import { fieldIdOf, lineOf, sentenceOf } from './problems';
import { Publishing } from './Publishing';
import { firstInput, keepDraft, keptDraft } from './publishInput';
import { QuestionFields } from './QuestionFields';
import styles from '../desk/policyDesk.module.scss';

interface PublishFormProps extends TaskProps {
  readonly preview: Preview;
  /** That people have to read, where nothing else was said. */
  readonly days: number;
}

/** What the officer decides: the kind of change, who reads it by when, what they agree to. Kept in the browser until it is published. */
export const PublishForm: React.FC<PublishFormProps> = ({ services, working, policy, preview, days, onDirty, onAgain }) => {
  const [kept] = React.useState(() => keptDraft(services.siteUrl, working));
  const [input, setInput] = React.useState<PublishInput>(() => kept ?? firstInput(working, policy, days));
  const [problems, setProblems] = React.useState<readonly PublishProblem[]>([]);
  const [turn, setTurn] = React.useState(0);
  const [publication, setPublication] = React.useState<Publication>();
  const isFirst = policy === undefined;
  const number = nextNumber(policy);

  const set = (changes: Partial<PublishInput>): void => {
    const next = { ...input, ...changes };
    setInput(next);
    keepDraft(services.siteUrl, working, next);
    onDirty(true);
  };
  const error = (field: PublishField): string | undefined => {
    const found = problems.find((problem) => problem.field === field && problem.index === undefined);
    return found && sentenceOf(found);
  };

  function submit(): void {
    const decided = decidePublication(input, { policyId: working.id, today: ukDate(services.now()), policy, audienceText: audienceWords(input.audience, strings.everyone) });
    setTurn(turn + 1);
    setProblems(decided.ok ? [] : decided.problems);
    if (decided.ok) {
      setPublication({ preview, decision: decided.decision, number, replacesId: policy?.versions.at(-1)?.id, run: crypto.randomUUID().slice(0, 8) });
    }
  }

  if (publication) {
    return (
      <Publishing services={services} publication={publication} onAgain={onAgain} onChange={() => setPublication(undefined)}
        onPublished={() => { keepDraft(services.siteUrl, working, undefined); onDirty(false); }} />
    );
  }
  return (
    <>
      <h4 className={styles.small}>{fill(strings.formHeading, number)}</h4>
      {kept && turn === 0 ? (
        <MessagePanel tone="information">
          <p>{strings.draftFound} <LinkButton onClick={() => { keepDraft(services.siteUrl, working, undefined); setInput(firstInput(working, policy, days)); onDirty(false); }}>{strings.draftDrop}</LinkButton></p>
        </MessagePanel>
      ) : null}
      {problems.length > 0 ? <ErrorSummary turn={turn} lines={problems.map((problem) => ({ fieldId: fieldIdOf(problem), text: lineOf(problem) }))} /> : null}
      {isFirst ? <p>{strings.firstVersion}</p> : (
        <>
          <RadioGroup id="policy-change" label={strings.change} hint={strings.changeHint} value={input.change} onChange={(change) => set({ change })}
            choices={[{ key: 'material', text: strings.change_material }, { key: 'minor', text: strings.change_minor }]} />
          <TextBox id="policy-changeSummary" label={strings.changeSummary} hint={strings.changeSummaryHint} error={error('changeSummary')} rows={2} maximum={longestSummary} value={input.changeSummary} onChange={(changeSummary) => set({ changeSummary })} />
        </>
      )}
      <RadioGroup id="policy-readBy" label={strings.readBy} value={input.readBy} onChange={(readBy) => set({ readBy })} layout="inline"
        choices={[{ key: 'days', text: strings.readBy_days }, { key: 'date', text: strings.readBy_date }]} />
      {input.readBy === 'days'
        ? <TextBox id="policy-days" label={strings.readByDays} hint={strings.readByDaysHint} error={error('days')} width="short" inputMode="numeric" value={input.days} onChange={(text) => set({ days: text })} />
        : <DayBox id="policy-date" label={strings.readByDate} hint={strings.readByDateHint} error={error('date')} value={input.date} onChange={(date) => set({ date })} />}
      <AudienceFields services={services} audience={input.audience} error={error('audience')} onChange={(audience) => set({ audience })} />
      <TextBox id="policy-statement-en" label={strings.statementEn} hint={strings.statementHint} error={error('statement-en')} rows={2} maximum={longestStatement} value={input.statement['en-GB']}
        onChange={(text) => set({ statement: { ...input.statement, 'en-GB': text } })} />
      <TextBox id="policy-statement-cy" label={strings.statementCy} error={error('statement-cy')} rows={2} maximum={longestStatement} value={input.statement['cy-GB']}
        onChange={(text) => set({ statement: { ...input.statement, 'cy-GB': text } })} />
      <Fold title={strings.questions} summary={input.questions.length === 0 ? strings.noQuestions : fill(strings.questionCount, input.questions.length)}
        opensFor={problems.some(({ field }) => field === 'questions' || field === 'passMark') ? `problems-${turn}` : ''}>
        <QuestionFields questions={input.questions} onChange={(questions) => set({ questions, passMark: input.passMark === '' ? String(questions.length) : input.passMark })}
          error={(index) => problems.filter((problem) => problem.field === 'questions' && problem.index === index).map(sentenceOf).join(' ') || undefined} />
        {input.questions.length > 0 ? (
          <TextBox id="policy-passMark" label={strings.passMark} hint={fill(strings.passMarkHint, input.questions.length)} error={error('passMark')} width="short" inputMode="numeric" value={input.passMark} onChange={(passMark) => set({ passMark })} />
        ) : null}
      </Fold>
      <h4 className={styles.small}>{strings.controlHeading}</h4>
      <ControlFields services={services} value={input} error={error} onChange={set} />
      <PrimaryButton onClick={submit}>{fill(strings.publishGo, number)}</PrimaryButton>
    </>
  );
};
