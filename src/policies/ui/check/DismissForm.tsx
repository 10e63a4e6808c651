import strings from '../../../loc/policyCheck';
import * as React from 'react';
import { LinkButton, QuietButton } from '../../../shared-ui/Button';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { focusField } from '../../../shared-ui/focus';
import { fill } from '../../../shared-ui/text';
import { REASON_LIMIT } from '../../rules/check';
import styles from './check.module.scss';

interface DismissFormProps {
  readonly id: string;
  readonly onCancel: () => void;
  /** Rejected: it could not be saved, and what was typed stays. */
  readonly onSave: (reason: string) => Promise<void>;
}

export const DismissForm: React.FC<DismissFormProps> = ({ id, onCancel, onSave }) => {
  const [reason, write] = React.useState('');
  const [error, setError] = React.useState<string>();
  const [state, setState] = React.useState<'typing' | 'saving' | 'failed'>('typing');
  React.useEffect(() => { focusField(id); }, [id]);
  const save = (): void => {
    const length = reason.trim().length;
    const problem = length === 0 ? strings.reasonMissing : length > REASON_LIMIT ? fill(strings.reasonTooLong, REASON_LIMIT) : undefined;
    setError(problem);
    if (problem !== undefined) {
      focusField(id);
    } else if (state !== 'saving') {
      setState('saving');
      // after the save the finding stands in another group, and this form is gone with its card
      onSave(reason).catch((failure: unknown) => { console.error(failure); setState('failed'); });
    }
  };
  return (
    <div className={styles.form}>
      <TextBox id={id} label={strings.dismissReason} hint={strings.dismissHint} value={reason} onChange={write} rows={2} maximum={REASON_LIMIT} error={error} />
      {state === 'failed' ? <p role="alert" className={styles.failed}>{strings.saveFailed}</p> : null}
      <div className={styles.buttons}>
        <QuietButton aria-disabled={state === 'saving'} onClick={save}>{state === 'saving' ? strings.saving : strings.dismissSave}</QuietButton>
        <LinkButton onClick={onCancel}>{strings.cancel}</LinkButton>
      </div>
    </div>
  );
};
