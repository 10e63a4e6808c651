import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { FluentTheme, fluentTick } from '../theme/FluentTheme';
import { FieldGroup, type FieldProps } from './Field';
import type { Choice } from './RadioGroup';
import styles from './controls.module.scss';

interface BoxProps {
  readonly id: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly describedBy?: string;
}

/** A yes or no that stands alone. */
export const CheckBox: React.FC<BoxProps> = ({ id, text, checked, onChange, describedBy }) => (
  <FluentTheme>
    <Checkbox
      className={styles.checkBox}
      id={id}
      label={text}
      checked={checked}
      ariaDescribedBy={describedBy}
      onChange={(event, now) => onChange(now ?? false)}
      checkmarkIconProps={{ iconName: fluentTick }}
    />
  </FluentTheme>
);

export interface CheckBoxesProps<Key extends string> extends FieldProps {
  readonly choices: readonly Choice<Key>[];
  readonly values: readonly Key[];
  readonly onChange: (keys: readonly Key[]) => void;
}

/** Any number of answers; two columns where there is room. The order of the answers is that of the choices. */
export function CheckBoxes<Key extends string>({ choices, values, onChange, ...field }: CheckBoxesProps<Key>): React.ReactElement {
  return (
    <FieldGroup {...field}>
      {() => (
        <div className={styles.pairs}>
          {choices.map(({ key, text }) => (
            <CheckBox
              key={key}
              id={`${field.id}-${key.replace(/\W+/g, '-')}`}
              text={text}
              checked={values.includes(key)}
              onChange={(checked) => onChange(choices.map((choice) => choice.key).filter((each) => (each === key ? checked : values.includes(each))))}
            />
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
