import * as React from 'react';
import { ChoiceGroup, type IChoiceGroupOption } from '@fluentui/react/lib/ChoiceGroup';
import { FluentTheme } from '../theme/FluentTheme';
import { FieldGroup, type FieldProps } from './Field';
import styles from './controls.module.scss';

export interface Choice<Key extends string> {
  readonly key: Key;
  readonly text: string;
}

export interface RadioGroupProps<Key extends string> extends FieldProps {
  readonly choices: readonly Choice<Key>[];
  readonly value: Key | '';
  readonly onChange: (key: Key) => void;
  /** Side by side where there is room: short answers one after another, longer ones in two columns. */
  readonly layout?: 'inline' | 'columns';
}

/** Fluent draws a group of its own inside the question's, which would say every question twice. */
function sayOnce(group: HTMLElement | null): void {
  group?.querySelector('[role=radiogroup]')?.setAttribute('role', 'none');
}

/** One answer out of a few. */
export function RadioGroup<Key extends string>({ choices, value, onChange, layout, ...field }: RadioGroupProps<Key>): React.ReactElement {
  const options = choices.map(({ key, text }): IChoiceGroupOption => ({ key, text, id: `${field.id}-${key.replace(/\W+/g, '-')}` }));
  return (
    <FieldGroup {...field}>
      {() => (
        <FluentTheme>
          <ChoiceGroup
            ref={sayOnce}
            className={layout ? `${styles.choices} ${layout === 'inline' ? styles.inline : styles.twoColumns}` : styles.choices}
            options={options}
            // null and not undefined: the group stays controlled while nothing is chosen
            selectedKey={value === '' ? null : value}
            onChange={(event, option) => {
              const chosen = choices.find(({ key }) => key === option?.key);
              if (chosen) {
                onChange(chosen.key);
              }
            }}
          />
        </FluentTheme>
      )}
    </FieldGroup>
  );
}
