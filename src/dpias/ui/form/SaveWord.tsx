import * as React from 'react';
import strings from '../../../loc/dpiaForm';
import common from '../../../loc/common';
import { useSaidOnChange } from '../../../shared-ui/Announcer';
import { LinkButton } from '../../../shared-ui/Button';
import { failureSentence } from '../../../shared-ui/failure';
import { Icon } from '../../../shared-ui/icons';
import { fill } from '../../../shared-ui/text';
import { SignInAgain } from '../../../casework/ui/staff/SignInAgain';
import { byKey } from '../../../loc/texts';
import type { KeptState } from './draft/kept';
import styles from './form.module.scss';

export function stateWords(state: KeptState<unknown>): string {
  switch (state.at) {
    case 'typed':
    case 'saving': return strings.saving;
    case 'saved': return strings.saved;
    case 'failed': return fill(strings.notSaved, failureSentence(state.failure));
    case 'refused': return fill(strings.notSaved, byKey(strings)[`refused_${state.why}`]);
    case 'conflict': return strings.conflictWord;
    case 'same': return '';
  }
}

/** Whether an answer is safe, in a quiet word beside it; what is not saved says why, and stays as it was typed. */
export const SaveWord: React.FC<{ readonly state: KeptState<unknown>; readonly onRetry: () => void }> = ({ state, onRetry }) => {
  const words = stateWords(state);
  const isWrong = state.at === 'failed' || state.at === 'refused';
  useSaidOnChange(state.at === 'saved' || isWrong ? words : undefined, state.at);
  if (state.at === 'conflict' || words === '') return null;
  return (
    <div className={isWrong ? `${styles.word} ${styles.wrongWord}` : styles.word}>
      {state.at === 'saved' ? <Icon name="tick" size={16} /> : isWrong ? <Icon name="warning" size={18} /> : null}
      <span>{words}</span>
      {state.at === 'failed' ? <LinkButton onClick={onRetry}>{common.tryAgain}</LinkButton> : null}
      {state.at === 'failed' && state.failure === 'signed-out' ? <SignInAgain /> : null}
    </div>
  );
};
