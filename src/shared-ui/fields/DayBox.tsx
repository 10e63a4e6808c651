import * as React from 'react';
import { Field, type FieldProps } from './Field';
import styles from './controls.module.scss';

export interface DayBoxProps extends FieldProps {
  /** `2026-11-22` or empty, as a native date input has it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, in the browser's own control. */
export const DayBox: React.FC<DayBoxProps> = ({ value, onChange, ...field }) => (
  <Field {...field}>
    {(control) => (
      <input id={control.id} className={styles.native} type="date" value={value} aria-invalid={control.invalid} aria-describedby={control['aria-describedby']}
        onChange={(event) => onChange(event.target.value)} />
    )}
  </Field>
);
