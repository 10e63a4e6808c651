import strings from '../../../loc/caseCommands';
import * as React from 'react';
import { PrimaryButton } from '../../../shared-ui/Button';
import { focusField } from '../../../shared-ui/focus';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { AnyCase } from '../../rules/kind';
import { reopen, type ReopenRules } from '../../rules/reopen';
import { fieldId } from '../fieldId';
import type { CasePanelProps } from '../panel';
import { problemWords } from '../problems';
import { useInput } from '../useInput';

const { problemText, problemFor } = problemWords();

/** The panel of *Reopen*: opens a closed case again, with the reason. */
export function reopenPanel<Found extends AnyCase>(rules: ReopenRules<Found>): React.FC<CasePanelProps<Found>> {
  const ReopenPanel: React.FC<CasePanelProps<Found>> = ({ found, run, problems, busy, say }) => {
    const reason = useInput('reason', '');
    const reasonId = fieldId(found.logId, 'reason');
    const other = problems.filter(({ field }) => field !== 'reason');
    const submit = async (): Promise<void> => {
      const outcome = await run((current) => reopen(rules, current, { reason: reason.value }));
      if (outcome === 'saved' || outcome === 'conflict-resolved') {
        reason.reset();
        say(strings.reopened);
      } else if (outcome === 'problems') {
        focusField(reasonId);
      }
    };
    if (found.values.disposedAt !== undefined) {
      return <MessagePanel tone="information"><p>{strings.reopenDisposed}</p></MessagePanel>;
    }
    return (
      <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) { void submit(); } }}>
        <p>{strings.reopenIntro}</p>
        {other.length > 0 ? <MessagePanel tone="error" urgent><p>{other.map(problemText).join(' ')}</p></MessagePanel> : null}
        <TextBox id={reasonId} label={strings.reopenReason} error={problemFor(problems, 'reason')} rows={3} value={reason.value} onChange={reason.set} />
        <PrimaryButton type="submit" aria-disabled={busy}>{strings.reopenSubmit}</PrimaryButton>
      </form>
    );
  };
  return ReopenPanel;
}
