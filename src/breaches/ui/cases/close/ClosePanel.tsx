import strings from '../../../../loc/investigation';
import * as React from 'react';
import { formatUkDate, plainDate, ukStartOfDay } from '../../../../calendar';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { ErrorSummary, type SummaryLine } from '../../../../shared-ui/ErrorSummary';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { counted, fill } from '../../../../shared-ui/text';
import type { BreachCase, CaseProblem } from '../../../rules';
import { contradictions } from '../../../rules/decisions';
import { asksEvaluation, closeCase, closingChecklist, disposalDay, outcomeOf, shortClosure, type RetentionSchedule } from '../../../rules/investigation';
import { problemFor, problemText } from '../investigation/words';
import { useLoaded } from '../investigation/useLoaded';
import type { CasesPanelProps } from '../panelContract';
import { fieldId } from '../problems';
import { useCaseStore } from '../shell/casePort';
import { useInput } from '../../../../casework/ui/useInput';
import { Checklist } from './Checklist';
import { Contradictions, TakenFields, takenLabel, takenStart } from './Taken';
import styles from '../investigation/investigation.module.scss';

interface Known {
  readonly retention: RetentionSchedule;
  /** Open tasks by row of the log. */
  readonly openTasks: ReadonlyMap<number, number>;
}

const evaluationField = fieldId(0, 'finalEvaluation');

/** Closes the cases of which every question is answered; of the others it says what is missing and where to answer it. What does not fit is named, and closed only with who, why and the DPO's advice. */
export const ClosePanel: React.FC<CasesPanelProps> = ({ services, cases, run, problems, busy, fail }) => {
  const store = useCaseStore();
  const evaluation = useInput('finalEvaluation', '');
  const taken = useInput('taken', takenStart(cases));
  const [turn, setTurn] = React.useState(0);
  const [chosen] = React.useState(cases);
  const known = useLoaded(React.useCallback(async (): Promise<Known> => {
    const { settings } = await readOfficerSettings(services.sp, services.siteUrl);
    return { retention: (settings ?? defaultOfficerSettings).retention, openTasks: await store.countOpenTasks(chosen) };
  }, [services, store, chosen]), fail).value;

  if (!known) {
    return <p role="status">{strings.closeReading}</p>;
  }
  const tasksOf = ({ logId }: BreachCase): number => known.openTasks.get(logId) ?? 0;
  const lists = cases.map((found) => ({ found, questions: closingChecklist({ found, openTasks: tasksOf(found) }) }));
  const ready = lists.filter(({ questions }) => questions.every(({ answered }) => answered));
  const contradicting = ready.filter(({ found }) => contradictions(found.values).length > 0);

  const close = async (): Promise<void> => {
    const outcome = await run((found, context) => closeCase(found, { finalEvaluation: evaluation.value, openTasks: tasksOf(found), retention: known.retention, taken: taken.value }, context), problemText);
    if (outcome === 'saved') {
      evaluation.reset();
      taken.reset();
    } else if (outcome === 'problems') {
      setTurn((before) => before + 1);
    }
  };
  const own = problems.filter(({ field }) => !field.startsWith('closing.'));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) { void close(); } }}>
      {own.length > 0 ? <ErrorSummary turn={turn} lines={own.map(summaryLine)} /> : null}
      <p>{strings.closeIntro}</p>
      {lists.length > 1 ? <p><strong>{fill(strings.closeReadyCount, ready.length, lists.length)}</strong></p> : null}
      {lists.map(({ found, questions }) => (
        <section key={found.logId} className={styles.case} aria-label={found.reference}>
          <Checklist reference={found.reference} questions={questions} />
          <ShortClosureNote found={found} />
          <Contradictions found={found} />
          <p className={styles.quiet}>{keptText(found, known.retention, services)}</p>
        </section>
      ))}
      {ready.length === 0 ? <MessagePanel tone="warning"><p>{strings.closeNoneReady}</p></MessagePanel> : (
        <>
          {contradicting.length > 0 ? <TakenFields value={taken.value} onChange={taken.set} problems={problems} many={cases.length > 1} /> : null}
          <TextBox id={evaluationField} label={strings.closeEvaluation} hint={strings.closeEvaluationHint}
            optional={!ready.some(({ found }) => asksEvaluation(found.values))} error={problemFor(problems, 'finalEvaluation')} rows={3}
            value={evaluation.value} onChange={evaluation.set} />
          <PrimaryButton type="submit" aria-disabled={busy}>{lists.length === 1 ? strings.closeSubmitOne : counted(strings, 'closeReady', ready.length)}</PrimaryButton>
        </>
      )}
    </form>
  );
};

/** That the short list is asked, and why. */
const ShortClosureNote: React.FC<{ readonly found: BreachCase }> = ({ found }) => {
  const why = shortClosure(found.values);
  return why ? <p>{strings[`closeShort_${why}`]}</p> : null;
};

function summaryLine(problem: CaseProblem): SummaryLine {
  const label = takenLabel(problem.field);
  return label === '' ? { fieldId: evaluationField, text: `${strings.closeEvaluation}: ${problemText(problem)}` } : { fieldId: fieldId(0, problem.field), text: `${label}: ${problemText(problem)}` };
}

function keptText({ values }: BreachCase, retention: RetentionSchedule, { now, locale }: CasesPanelProps['services']): string {
  const outcome = outcomeOf(values);
  const day = outcome && plainDate(disposalDay(now(), outcome, retention));
  return outcome && day ? counted(strings, 'closeKeep', retention[outcome], formatUkDate(ukStartOfDay(day), locale), retention[outcome]) : '';
}
