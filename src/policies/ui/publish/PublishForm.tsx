import strings from '../../../loc/publishing';
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
import { isNobody, needsALook } from '../../rules/audienceCount';
import { nextNumber } from '../../rules/policies';
import { audienceWords, decidePublication, longestStatement, longestSummary, type PublishDecision, type PublishField, type PublishInput, type PublishProblem } from '../../rules/publish';
import type { Preview, Publication } from '../../store/publishing/publishVersion';
import type { TaskProps } from '../desk/tasks';
import { ControlFields } from '../library/ControlFields';
import { ApprovalFields, type FileBefore } from './ApprovalFields';
import { AudienceDoubt } from './AudienceDoubt';
import { AudienceFields } from './AudienceFields';
import { PassMarkField } from './PassMarkField';
import { fieldIdOf, lineOf, sentenceOf } from './problems';
import { Publishing } from './Publishing';
import { firstInput, keepDraft, keptDraft } from './publishInput';
import { QuestionFields } from './QuestionFields';
import { useAudienceCount, type Counting } from './useAudienceCount';
import styles from '../desk/policyDesk.module.scss';

interface PublishFormProps extends TaskProps {
  readonly preview: Preview;
  readonly before: FileBefore;
  /** That people have to read, where nothing else was said. */
  readonly days: number;
}

/** Beside the audience, while the same stands above the button that publishes. */
const notShownTwice: Counting = { name: 'no' };

/** What the officer decides: the kind of change, who reads it by when, what they agree to. Kept in the browser until it is published. */
export const PublishForm: React.FC<PublishFormProps> = ({ services, working, policy, preview, before, days, onDirty, onAgain }) => {
  const { siteUrl } = services;
  const first = (): PublishInput => firstInput(working, policy, days, preview.hash);
  const [kept] = React.useState(() => keptDraft(siteUrl, working, preview.hash));
  const [input, setInput] = React.useState<PublishInput>(() => kept?.input ?? first());
  const [problems, setProblems] = React.useState<readonly PublishProblem[]>([]);
  const [turn, setTurn] = React.useState(0);
  const [counting, count] = useAudienceCount(services, input.audience);
  /** Decided, and the audience is something that an officer should look at first. */
  const [doubted, setDoubted] = React.useState<PublishDecision>();
  const [publication, setPublication] = React.useState<Publication>();
  const number = nextNumber(policy);

  const set = (changes: Partial<PublishInput>): void => {
    const next = { ...input, ...changes };
    setInput(next);
    setDoubted(undefined);
    keepDraft(siteUrl, working, preview.hash, next);
    onDirty(true);
  };
  const error = (field: PublishField): string | undefined => {
    const found = problems.find((problem) => problem.field === field && problem.index === undefined);
    return found && sentenceOf(found);
  };
  const goOut = (decision: PublishDecision): void => setPublication({
    preview, decision, number, replacesId: policy?.versions.at(-1)?.id, run: crypto.randomUUID().slice(0, 8)
  });

  /** What is typed, then whom it comes to: nothing goes out to nobody. */
  async function submit(): Promise<void> {
    if (counting.name === 'counting') return;
    const decided = decidePublication(input, {
      policyId: working.id, today: ukDate(services.now()), policy, contentHash: preview.hash, audienceText: audienceWords(input.audience, strings.everyone)
    });
    setTurn(turn + 1);
    setDoubted(undefined);
    setProblems(decided.ok ? [] : decided.problems);
    if (!decided.ok) return;
    const counted = await count();
    if (counted.name === 'counted' && isNobody(counted.count)) setProblems([{ field: 'audience', code: 'nobodyFound' }]);
    else if (counted.name !== 'counted' || needsALook(counted.count)) setDoubted(decided.decision);
    else goOut(decided.decision);
  }

  if (publication) {
    return (
      <Publishing services={services} publication={publication} people={counting.name === 'counted' ? counting.count.people : undefined} onAgain={onAgain} onChange={() => setPublication(undefined)}
        onPublished={() => { keepDraft(siteUrl, working, preview.hash, undefined); onDirty(false); }} />
    );
  }
  return (
    <>
      <h4 className={styles.small}>{fill(strings.formHeading, number)}</h4>
      {kept && turn === 0 ? (
        <MessagePanel tone="information">
          <p>{strings.draftFound} {kept.isOfOtherFile ? strings.draftOtherFile : null} <LinkButton onClick={() => { keepDraft(siteUrl, working, preview.hash, undefined); setInput(first()); onDirty(false); }}>{strings.draftDrop}</LinkButton></p>
        </MessagePanel>
      ) : null}
      {problems.length > 0 ? <ErrorSummary turn={turn} lines={problems.map((problem) => ({ fieldId: fieldIdOf(problem), text: lineOf(problem) }))} /> : null}
      {policy === undefined ? <p>{strings.firstVersion}</p> : (
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
      <AudienceFields services={services} audience={input.audience} counting={doubted ? notShownTwice : counting} onCount={() => void count()} error={error('audience')} onChange={(audience) => set({ audience })} />
      <TextBox id="policy-statement-en" label={strings.statementEn} hint={strings.statementHint} error={error('statement-en')} rows={2} maximum={longestStatement} value={input.statement['en-GB']}
        onChange={(text) => set({ statement: { ...input.statement, 'en-GB': text } })} />
      <TextBox id="policy-statement-cy" label={strings.statementCy} error={error('statement-cy')} rows={2} maximum={longestStatement} value={input.statement['cy-GB']}
        onChange={(text) => set({ statement: { ...input.statement, 'cy-GB': text } })} />
      <Fold title={strings.questions} summary={input.questions.length === 0 ? strings.noQuestions : fill(strings.questionCount, input.questions.length)}
        opensFor={problems.some(({ field }) => field === 'questions' || field === 'passMark') ? `problems-${turn}` : ''}>
        <QuestionFields questions={input.questions} onChange={(questions) => set({ questions })}
          error={(index) => problems.filter((problem) => problem.field === 'questions' && problem.index === index).map(sentenceOf).join(' ') || undefined} />
        {input.questions.length > 0 ? <PassMarkField value={input} questions={input.questions.length} error={error('passMark')} onChange={set} /> : null}
      </Fold>
      <h4 className={styles.small}>{strings.approvalHeading}</h4>
      <ApprovalFields services={services} working={working} before={before} value={input} error={error} onChange={set} />
      <h4 className={styles.small}>{strings.controlHeading}</h4>
      <ControlFields services={services} value={input} error={error} onChange={set} />
      {doubted ? <AudienceDoubt number={number} counting={counting} onGoOn={() => goOut(doubted)} onBack={() => setDoubted(undefined)} /> : null}
      {doubted ? null : <PrimaryButton aria-disabled={counting.name === 'counting'} onClick={() => void submit()}>{fill(strings.publishGo, number)}</PrimaryButton>}
    </>
  );
};
