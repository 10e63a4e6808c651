import * as React from 'react';
import { TextField, type ITextFieldStyles } from '@fluentui/react/lib/TextField';
import common from '../../loc/common';
import { counted } from '../text';
import { FluentTheme } from '../theme/FluentTheme';
import { Field, type FieldProps } from './Field';
import styles from './controls.module.scss';

export interface TextBoxProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  /** Rows to start with; the box grows with its text. Without it the box has one line. */
  readonly rows?: number;
  /** Longer text can be typed (nothing pasted is cut off), and is refused with a sentence. */
  readonly maximum?: number;
  readonly type?: 'text' | 'tel' | 'search';
  readonly inputMode?: 'numeric' | 'tel' | 'text';
  readonly autoComplete?: string;
  readonly width?: 'short' | 'medium';
  /** Of what is typed, where it is another than the page's. */
  readonly lang?: string;
}

/** A box grows with its text to the height of a page, so that a letter of 60,000 characters does not put the next question thirty screens away. */
const tallest = { maxHeight: '75vh', overflowY: 'auto' } as const;

const boxStyles = (invalid: boolean, lines: boolean): Partial<ITextFieldStyles> => ({
  fieldGroup: {
    minHeight: 44,
    borderRadius: 4,
    borderColor: invalid ? 'var(--desk-error)' : 'var(--desk-field-border)',
    borderWidth: invalid ? 2 : 1,
    background: 'var(--desk-background)',
    selectors: { ':hover': { borderColor: invalid ? 'var(--desk-error)' : 'var(--desk-text)' } }
  },
  field: { fontSize: '1rem', lineHeight: '1.5', padding: '8px 12px', color: 'var(--desk-text)', background: 'transparent', ...(lines ? tallest : {}) }
});

/** A question answered in words. */
export const TextBox: React.FC<TextBoxProps> = ({ value, onChange, onBlur, rows, maximum, type, inputMode, autoComplete, width, lang, ...field }) => {
  const over = maximum === undefined ? 0 : value.length - maximum;
  const left = maximum === undefined ? undefined : -over;
  // a count that is on the page from the first letter would be noise; it appears in the last tenth
  const isCounted = left !== undefined && maximum !== undefined && left <= Math.max(10, maximum / 10);
  const countId = `${field.id}-count`;
  return (
    <Field {...field}>
      {(control) => (
        <div className={width ? styles[width] : undefined}>
          <FluentTheme>
            <TextField
              id={control.id}
              lang={lang}
              value={value}
              onChange={(event, text) => onChange(text ?? '')}
              onBlur={onBlur}
              multiline={rows !== undefined}
              rows={rows}
              autoAdjustHeight={rows !== undefined}
              resizable={rows !== undefined}
              type={type}
              inputMode={inputMode}
              autoComplete={autoComplete ?? 'off'}
              invalid={control.invalid || over > 0}
              aria-describedby={[control['aria-describedby'], isCounted ? countId : ''].filter(Boolean).join(' ') || undefined}
              styles={boxStyles(control.invalid || over > 0, rows !== undefined)}
            />
          </FluentTheme>
          {isCounted ? (
            <p id={countId} className={over > 0 ? `${styles.count} ${styles.over}` : styles.count}>
              {over > 0 ? counted(common, 'charactersOver', over) : counted(common, 'charactersLeft', left)}
            </p>
          ) : null}
        </div>
      )}
    </Field>
  );
};
