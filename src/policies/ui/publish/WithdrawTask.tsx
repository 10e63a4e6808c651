import strings from '../../../loc/publishing';
import * as React from 'react';
import { PrimaryButton } from '../../../shared-ui/Button';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { fill } from '../../../shared-ui/text';
import { currentVersion } from '../../rules/policies';
import { longestSummary } from '../../rules/publish';
import { withdrawPolicy } from '../../store/publishing/withdraw';
import type { TaskProps } from '../desk/tasks';
import { useSaving } from '../desk/useSaving';
import { PublishFailure } from './PublishFailure';

/** Withdraws a policy with a reason. */
const WithdrawTask: React.FC<TaskProps> = ({ services, policy, onDirty, onAgain }) => {
  const [reason, setReason] = React.useState('');
  const [problem, setProblem] = React.useState<string>();
  const [columnsFailed, setColumnsFailed] = React.useState(false);
  const [saving, save] = useSaving();
  const current = policy && currentVersion(policy);
  if (saving.name === 'saved') {
    return (
      <MessagePanel tone="success" takesFocus title={strings.withdrawDone}>
        <p>{strings.withdrawDoneText}</p>
        {columnsFailed ? <p>{strings.columnsFailed}</p> : null}
      </MessagePanel>
    );
  }
  if (!policy || !current) return <MessagePanel tone="information"><p>{strings.withdrawNothing}</p></MessagePanel>;
  return (
    <>
      <p>{fill(strings.withdrawText, current.number)}</p>
      <TextBox id="withdraw-reason" label={strings.withdrawReason} hint={strings.withdrawReasonHint} error={problem} rows={3} maximum={longestSummary} value={reason}
        onChange={(text) => { setReason(text); onDirty(text.trim() !== ''); }} />
      {saving.name === 'failed' ? <PublishFailure error={saving.error} onAgain={onAgain} /> : null}
      <PrimaryButton disabled={saving.name === 'saving'} onClick={() => {
        const wrong = reason.trim() === '' ? strings.problem_required : reason.trim().length > longestSummary ? strings.problem_tooLong : undefined;
        setProblem(wrong);
        if (wrong) {
          document.getElementById('withdraw-reason')?.focus();
          return;
        }
        save(async () => {
          setColumnsFailed((await withdrawPolicy(services, policy, reason)).columnsFailed !== undefined);
          onDirty(false);
        });
      }}>{strings.withdrawGo}</PrimaryButton>
    </>
  );
};
export default WithdrawTask;
