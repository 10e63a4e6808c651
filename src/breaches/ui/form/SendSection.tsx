import * as React from 'react';
import strings from '../../../loc/report';
import { ukInputs } from '../../../calendar';
import { PrimaryButton } from '../../../shared-ui/Button';
import { ProgressBar } from '../../../shared-ui/ProgressBar';
import { fill } from '../../../shared-ui/text';
import { useAskBeforeUnload } from '../../../shared-ui/useAskBeforeUnload';
import type { DraftKeeper } from '../draft/useDraft';
import type { Phase, ReportForm } from './useReportForm';
import styles from './ReportForm.module.scss';

function progressText(phase: Phase): string {
  if (phase.name !== 'sending' || phase.reference === undefined) {
    return strings.sending;
  }
  return fill(phase.progress.stage === 'messages' ? strings.sendingMessages : strings.sendingFiles, phase.reference);
}

/** The button, how far the sending is, and whether the draft is safe. */
export const SendSection: React.FC<{ readonly form: ReportForm; readonly keeper: DraftKeeper }> = ({ form, keeper }) => {
  const { phase } = form;
  const sending = phase.name === 'sending';
  // what the draft keeps is there when the page comes back
  useAskBeforeUnload(sending || keeper.broken || keeper.filesNotKept);
  return (
    <div className={styles.send}>
      {form.draft.restricted ? null : <p className={styles.quiet}>{strings.whoReads}</p>}
      {sending ? (
        <div role="status" className={styles.progress}>
          <ProgressBar label={progressText(phase)} description={strings.doNotClose} />
        </div>
      ) : null}
      {/* not disabled while it sends: a button that vanishes from under the focus leaves a keyboard nowhere */}
      <PrimaryButton type="submit" aria-disabled={sending}>
        {phase.name === 'editing' && phase.failure ? strings.sendAgain : strings.send}
      </PrimaryButton>
      <p className={styles.draft}>
        {keeper.broken ? strings.draftNotKept : keeper.savedAt ? fill(strings.draftSaved, ukInputs(keeper.savedAt).time) : null}
        {keeper.filesNotKept ? ` ${strings.filesNotKept}` : null}
      </p>
    </div>
  );
};
