import * as React from 'react';
import { useRead } from '../../../../casework/ui/useRead';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { useCaseUi } from '../../../../casework/ui/room';
import type { BreachCase } from '../../../rules';
import { ScoreHistory } from '../severity';
import { useCaseStore } from '../shell/casePort';

/** The scores of the case over time, below its history. */
export const Scores: React.FC<{ readonly found: BreachCase }> = ({ found }) => {
  const { services } = useCaseUi();
  const store = useCaseStore();
  const read = useRead(React.useCallback(() => store.readSeverityHistory(found), [store, found]));
  if (read.state === 'failed') {
    return <FailureMessage error={read.error} onRetry={read.again} />;
  }
  return read.state === 'read' && read.value.length > 0 ? <ScoreHistory scores={read.value} locale={services.locale} /> : null;
};
