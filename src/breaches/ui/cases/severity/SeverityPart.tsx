import strings from '../../../../loc/severity';
import * as React from 'react';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { ErrorSummary } from '../../../../shared-ui/ErrorSummary';
import type { CaseFacts } from '../../../rules/cases/caseValues';
import { assessSeverity, emptySeverityDraft, severityInputOf } from '../../../rules/severity';
import type { CasePanelProps } from '../panelContract';
import { useCaseStore } from '../shell/casePort';
import { useInput } from '../../../../casework/ui/useInput';
import type { SavedScore } from './ScoreHistory';
import { SeveritySection } from './SeveritySection';
import { severitySummaryLines } from './words';

export interface SeverityPartProps extends CasePanelProps {
  /** Facts that are being changed beside it and are not saved yet; otherwise those of the case. */
  readonly facts?: CaseFacts;
}

/** Severity and risk as a part of a panel, with a save of its own: what is typed is kept by the shell, and the scores come from the case's history. */
export const SeverityPart: React.FC<SeverityPartProps> = ({ services, found, run, problems, busy, facts }) => {
  const input = useInput('severity', severityInputOf(found.values, emptySeverityDraft(services.locale)));
  const [turn, setTurn] = React.useState(0);
  const scores = useScores({ found });
  const lines = turn === 0 ? [] : severitySummaryLines(found.logId, problems);
  const save = async (): Promise<void> => {
    const outcome = await run((current) => assessSeverity(current.values, input.value));
    if (outcome === 'saved' || outcome === 'conflict-resolved') {
      input.reset();
    }
    setTurn((before) => (outcome === 'problems' ? before + 1 : 0));
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      {lines.length > 0 ? <ErrorSummary lines={lines} turn={turn} /> : null}
      <SeveritySection logId={found.logId} facts={facts ?? found.values.facts} draft={input.value} onChange={input.set} problems={problems} locale={services.locale}
        scores={scores === 'failed' ? undefined : scores} saved={found.values.severity} decided={found.values} />
      {scores === 'failed' ? <p>{strings.historyFailed}</p> : null}
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.save}</PrimaryButton>
    </form>
  );
};

/** Read anew when the case was saved; undefined while reading. That they could not be read keeps nobody from scoring. */
function useScores({ found }: Pick<CasePanelProps, 'found'>): readonly SavedScore[] | 'failed' | undefined {
  const store = useCaseStore();
  const [scores, setScores] = React.useState<readonly SavedScore[] | 'failed'>();
  React.useEffect(() => {
    let here = true;
    store.readSeverityHistory(found).then(
      (read) => { if (here) setScores(read); },
      (error: unknown) => {
        console.warn('The earlier scores could not be read', error);
        if (here) setScores('failed');
      }
    );
    return () => { here = false; };
  }, [store, found]);
  return scores;
}
