import * as React from 'react';
import common from '../../loc/common';
import { Icon } from '../icons';
import { fieldBoxId } from '../focus';
import styles from './Field.module.scss';

export interface FieldProps {
  /** Unique on the page; the control of a simple field has this id, its box another. */
  readonly id: string;
  readonly label: string;
  /** The language of the label where it is not that of the page. */
  readonly labelLang?: string;
  readonly hint?: React.ReactNode;
  readonly error?: string;
  /** Says "(optional)"; most questions of a form are one or the other, so only the fewer are marked. */
  readonly optional?: boolean;
}

/** What a control needs so that its hint and its error are read with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly invalid: boolean;
}

interface Parts {
  readonly hintId: string | undefined;
  readonly errorId: string | undefined;
  readonly describedBy: string | undefined;
  readonly label: React.ReactNode;
  readonly notes: React.ReactNode;
}

function parts({ id, label, labelLang, hint, error, optional }: FieldProps): Parts {
  const [hintId, errorId] = [hint ? `${id}-hint` : undefined, error ? `${id}-error` : undefined];
  return {
    hintId, errorId,
    describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined,
    label: <>{labelLang === undefined ? label : <span lang={labelLang}>{label}</span>}{optional ? <span className={styles.optional}> {common.optional}</span> : null}</>,
    notes: (
      <>
        {hint ? <div id={`${id}-hint`} className={styles.hint}>{hint}</div> : null}
        {error ? (
          <p id={`${id}-error`} className={styles.error}>
            <Icon name="warning" size={18} /> <span className={styles.unseen}>{common.errorPrefix} </span>{error}
          </p>
        ) : null}
      </>
    )
  };
}

/** A question with one control. */
export const Field: React.FC<FieldProps & { readonly children: (control: ControlProps) => React.ReactNode }> = ({ children, ...field }) => {
  const { describedBy, label, notes } = parts(field);
  return (
    <div id={fieldBoxId(field.id)} className={field.error ? `${styles.field} ${styles.wrong}` : styles.field}>
      <label id={`${field.id}-label`} htmlFor={field.id} className={styles.label}>{label}</label>
      {notes}
      {children({ id: field.id, 'aria-describedby': describedBy, invalid: Boolean(field.error) })}
    </div>
  );
};

interface FieldGroupProps extends FieldProps {
  /** One of its controls is marked wrong and says the error; otherwise the group as a whole says it, as that of radio buttons. */
  readonly marksControl?: boolean;
  readonly children: (group: { readonly invalid: boolean; readonly describedBy: string | undefined; readonly errorId: string | undefined }) => React.ReactNode;
}

/** A question with several controls, such as radio buttons or a date and a time. */
export const FieldGroup: React.FC<FieldGroupProps> = ({ children, marksControl, ...field }) => {
  const { hintId, errorId, describedBy, label, notes } = parts(field);
  return (
    <fieldset id={fieldBoxId(field.id)} className={field.error ? `${styles.field} ${styles.wrong}` : styles.field} aria-labelledby={`${field.id}-label`}
      aria-describedby={marksControl ? hintId : describedBy}>
      <legend id={`${field.id}-label`} className={styles.label}>{label}</legend>
      {notes}
      {children({ invalid: Boolean(field.error), describedBy, errorId })}
    </fieldset>
  );
};
