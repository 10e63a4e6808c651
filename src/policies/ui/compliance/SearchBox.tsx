import * as React from 'react';
import { Field } from '../../../shared-ui/fields/Field';
import controls from '../../../shared-ui/fields/controls.module.scss';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** The browser's own search field. */
export const SearchBox: React.FC<Props> = ({ value, onChange, ...field }) => (
  <Field {...field}>
    {({ id }) => <input id={id} type="search" autoComplete="off" className={`${controls.native} ${controls.medium}`} value={value} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);
