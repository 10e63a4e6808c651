import * as React from 'react';
import type { CellKind, Tally } from '../../rules/tally';
import styles from './compliance.module.scss';

const parts = ['read', 'late', 'toRead', 'declined', 'overdue'] as const;

/** How a count is made up, as a bar; whoever shows it says the same in words beside it. */
export const Bar: React.FC<{ readonly tally: Tally }> = ({ tally }) => (
  <div className={styles.bar} aria-hidden="true">
    {parts.filter((part) => tally[part] > 0).map((part) => <div key={part} className={`${styles.part} ${styles[part]}`} style={{ flexGrow: tally[part] }} />)}
  </div>
);

/** The colour of a kind, which repeats what its sign and its words say. */
export const kindClass = (kind: CellKind): string => (kind === 'none' ? '' : styles[kind]);
