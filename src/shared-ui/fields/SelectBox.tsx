import * as React from 'react';
import { Field, type FieldProps } from './Field';
import type { Choice } from './RadioGroup';
import styles from './controls.module.scss';

export interface SelectBoxProps extends FieldProps {
  readonly choices: readonly Choice<string>[];
  readonly value: string;
  /** What stands there before an answer; chosen again, it takes the answer back. */
  readonly none: string;
  readonly onChange: (key: string) => void;
}

/** One of many known answers, in the browser's own list: on a phone it fills the screen and needs no code. */
export const SelectBox: React.FC<SelectBoxProps> = ({ choices, value, none, onChange, ...field }) => (
  <Field {...field}>
    {(control) => (
      <select id={control.id} className={`${styles.native} ${styles.medium}`} value={value} aria-describedby={control['aria-describedby']}
        aria-invalid={control.invalid} onChange={(event) => onChange(event.target.value)}>
        <option value="">{none}</option>
        {choices.map(({ key, text }) => <option key={key} value={key}>{text}</option>)}
      </select>
    )}
  </Field>
);
