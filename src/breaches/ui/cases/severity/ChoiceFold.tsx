import strings from '../../../../loc/severity';
import * as React from 'react';
import common from '../../../../loc/common';
import { Fold } from '../../../../shared-ui/Fold';
import { Icon } from '../../../../shared-ui/icons';
import { fieldBoxId } from './words';
import styles from './severity.module.scss';

export interface ChoiceFoldProps {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** What is chosen now, in a few words; nothing when it is not in the data. */
  readonly current: string | undefined;
  readonly suggested?: boolean;
  readonly error?: string;
}

/** A question that folds away while its answer is "not in the data". It opens by itself when there is something to put right in it. */
export const ChoiceFold: React.FC<ChoiceFoldProps> = ({ id, title, hint, current, suggested, error, children }) => (
  <Fold
    id={fieldBoxId(id)} size="tight" wrong={error !== undefined} startsOpen={current !== undefined || suggested === true} opensFor={error ?? current !== undefined}
    title={<>{title}{suggested ? <>{' '}<span className={styles.suggested}><Icon name="information" size={16} /> {strings.suggested}</span></> : null}</>}
    summary={<span className={styles.current}>{current ?? strings.notInData}</span>}
  >
    <fieldset className={styles.group} aria-labelledby={`${id}-title`} aria-describedby={error ? `${id}-error` : undefined}>
      <legend id={`${id}-title`} className={styles.unseen}>{title}</legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      {error ? <ErrorLine id={id} text={error} /> : null}
      {children}
    </fieldset>
  </Fold>
);

export const ErrorLine: React.FC<{ readonly id: string; readonly text: string }> = ({ id, text }) => (
  <p id={`${id}-error`} className={styles.error}>
    <Icon name="warning" size={18} /> <span className={styles.unseen}>{common.errorPrefix} </span>{text}
  </p>
);
