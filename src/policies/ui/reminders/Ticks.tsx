import * as React from 'react';
import { FieldGroup } from '../../../shared-ui/fields/Field';

interface TicksProps<Key extends string> {
  readonly id: string;
  readonly label: string;
  readonly error?: string;
  readonly choices: readonly { readonly key: Key; readonly text: string }[];
  readonly values: readonly Key[];
  readonly onChange: (values: readonly Key[]) => void;
}

/** Any number of a few answers, with the browser's own check boxes. */
export function Ticks<Key extends string>({ id, label, error, choices, values, onChange }: TicksProps<Key>): React.ReactElement {
  return (
    <FieldGroup id={id} label={label} error={error}>
      {() => choices.map(({ key, text }) => (
        <p key={key}>
          <label><input type="checkbox" checked={values.includes(key)} onChange={({ target }) => onChange(choices.map((choice) => choice.key).filter((each) => (each === key ? target.checked : values.includes(each))))} /> {text}</label>
        </p>
      ))}
    </FieldGroup>
  );
}
