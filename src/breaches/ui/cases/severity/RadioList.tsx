import strings from '../../../../loc/severity';
import * as React from 'react';
import { Icon } from '../../../../shared-ui/icons';
import styles from './severity.module.scss';

export interface RadioItem<Value> {
  readonly value: Value;
  /** What stands before the text, such as the figure. */
  readonly figure?: string;
  readonly text: string;
  /** Short words behind the text, such as "starting point". */
  readonly notes?: readonly string[];
  readonly suggested?: boolean;
}

export interface RadioListProps<Value> {
  /** Name of the group, and the start of the ids. */
  readonly id: string;
  readonly items: readonly RadioItem<Value>[];
  /** The item chosen; `'none'` while nothing is. */
  readonly chosen: Value | 'none';
  readonly onChoose: (value: Value) => void;
  readonly describedBy?: string;
}

/** Native radio buttons whose labels hold a figure, an explanation and an example; the whole line is the target. */
export function RadioList<Value extends string | number | undefined>({ id, items, chosen, onChoose, describedBy }: RadioListProps<Value>): React.ReactElement {
  return (
    <div className={styles.radios}>
      {items.map(({ value, figure, text, notes = [], suggested }) => {
        const itemId = `${id}-${String(value ?? 'absent').replace(/\W+/g, '_')}`;
        return (
          <label key={itemId} className={styles.radio} htmlFor={itemId}>
            <input id={itemId} type="radio" name={id} checked={chosen === value} onChange={() => onChoose(value)} aria-describedby={describedBy} />
            <span className={styles.radioText}>
              {figure === undefined ? null : <><strong className={styles.figure}>{figure}</strong>{' '}</>}
              {text}
              {notes.map((note) => <span key={note} className={styles.note}> ({note})</span>)}
              {suggested ? <>{' '}<span className={styles.suggested}><Icon name="information" size={16} /> {strings.suggested}</span></> : null}
            </span>
          </label>
        );
      })}
    </div>
  );
}
