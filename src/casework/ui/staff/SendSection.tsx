import * as React from 'react';
import strings from '../../../loc/staff';
import { ukInputs } from '../../../calendar';
import { PrimaryButton } from '../../../shared-ui/Button';
import { ProgressBar } from '../../../shared-ui/ProgressBar';
import { fill } from '../../../shared-ui/text';
import { useAskBeforeUnload } from '../../../shared-ui/useAskBeforeUnload';
import type { FormDraft } from './draft/draftStore';
import type { DraftKeeper } from './draft/useDraft';
import type { Phase } from './useStaffForm';
import type { StaffFormWords } from './words';
import styles from './StaffForm.module.scss';

function progressText(phase: Phase, words: StaffFormWords): string {
  if (phase.name !== 'sending' || phase.reference === undefined) {
    return words.sending;
  }
  return fill(phase.progress.stage === 'messages' ? words.sendingMessages : words.sendingFiles, phase.reference);
}

interface SendSectionProps {
  readonly phase: Phase;
  readonly keeper: Pick<DraftKeeper<FormDraft>, 'broken' | 'filesNotKept' | 'savedAt'>;
  readonly words: StaffFormWords;
  /** Who reads it, where that can be said of everything that is sent from here. */
  readonly whoReads: string | undefined;
}

/** The button, how far the sending is, and whether the draft is safe. */
export const SendSection: React.FC<SendSectionProps> = ({ phase, keeper, words, whoReads }) => {
  const sending = phase.name === 'sending';
  // what the draft keeps is there when the page comes back
  useAskBeforeUnload(sending || keeper.broken || keeper.filesNotKept);
  return (
    <div className={styles.send}>
      {whoReads === undefined ? null : <p className={styles.quiet}>{whoReads}</p>}
      {sending ? (
        <div role="status" className={styles.progress}>
          <ProgressBar label={progressText(phase, words)} description={strings.doNotClose} />
        </div>
      ) : null}
      {/* not disabled while it sends: a button that vanishes from under the focus leaves a keyboard nowhere */}
      <PrimaryButton type="submit" aria-disabled={sending}>
        {phase.name === 'editing' && phase.failure ? strings.sendAgain : words.send}
      </PrimaryButton>
      <p className={styles.draft}>
        {keeper.broken ? words.draftNotKept : keeper.savedAt ? fill(strings.draftSaved, ukInputs(keeper.savedAt).time) : null}
        {keeper.filesNotKept ? ` ${strings.filesNotKept}` : null}
      </p>
    </div>
  );
};
