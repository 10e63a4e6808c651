import strings from '../../../loc/worklist';
import * as React from 'react';
import { fill } from '../../../shared-ui/text';
import type { WorklistParts } from './parts';
import { filters, filterText, fits, type ClockedLine, type Filter } from './worklistView';
import styles from './Worklist.module.scss';

interface FiltersProps {
  readonly lines: readonly ClockedLine[];
  readonly myId: number;
  readonly isDecision: WorklistParts['isDecision'];
  readonly value: Filter;
  readonly onChange: (filter: Filter) => void;
}

let next = 0;

/** The browser's own radio buttons, each with how many cases it would show. */
export const Filters: React.FC<FiltersProps> = ({ lines, myId, isDecision, value, onChange }) => {
  // two web parts may stand on one page
  const [name] = React.useState(() => `desk-worklist-${(next += 1)}`);
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.legend}>{strings.filterLegend}</legend>
      {filters.map((filter) => (
        <label key={filter} className={filter === value ? `${styles.filter} ${styles.chosen}` : styles.filter}>
          <input type="radio" name={name} value={filter} checked={filter === value} onChange={() => onChange(filter)} />
          <span>{fill(strings.filterChoice, filterText(filter), lines.filter((line) => fits(filter, line, myId, isDecision)).length)}</span>
        </label>
      ))}
    </fieldset>
  );
};
