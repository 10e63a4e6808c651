import * as React from 'react';
import { LinkButton, QuietButton } from '../../shared-ui/Button';
import { fill } from '../../shared-ui/text';
import styles from './cases.module.scss';

interface RowsProps<Row> {
  readonly id: string;
  readonly heading: string;
  readonly hint: string;
  readonly words: { readonly number: string; readonly add: string; readonly remove: string };
  readonly rows: readonly Row[];
  readonly blank: () => Row;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, change: (changes: Partial<Row>) => void, place: number) => React.ReactNode;
}

/** Any number of rows of a form, each with its questions: added at the end, taken away one by one. */
export function Rows<Row extends { readonly key: string }>({ id, heading, hint, words, rows, blank, onChange, children }: RowsProps<Row>): React.ReactElement {
  const addId = `${id}-add`;
  return (
    <>
      <h4 id={id} tabIndex={-1} className={styles.heading}>{heading}</h4>
      <p className={styles.quiet}>{hint}</p>
      {rows.map((row, place) => (
        <fieldset key={row.key} className={styles.choice}>
          <legend className={styles.small}>{fill(words.number, place + 1)}</legend>
          {children(row, (changes) => onChange(rows.map((each) => (each.key === row.key ? { ...each, ...changes } : each))), place)}
          <p><LinkButton thenFocus={addId} onClick={() => onChange(rows.filter(({ key }) => key !== row.key))}>{fill(words.remove, place + 1)}</LinkButton></p>
        </fieldset>
      ))}
      <p><QuietButton id={addId} onClick={() => onChange([...rows, blank()])}>{words.add}</QuietButton></p>
    </>
  );
}
