import strings from '../../../loc/compliance';
import * as React from 'react';
import { fill } from '../../../shared-ui/text';
import { asked, haveRead, type Tally } from '../../rules/tally';
import { Bar } from './Bar';
import { kindSign, kindText, percent } from './words';
import styles from './compliance.module.scss';

const shown = ['read', 'late', 'toRead', 'overdue', 'declined', 'exempt', 'unknown'] as const;

/** All readings that are asked for, as one bar and in words, with what they are counted of. It is the key of the signs below, too. */
export const Overview: React.FC<{ readonly total: Tally; readonly people: number; readonly policies: number }> = ({ total, people, policies }) => (
  <section aria-label={strings.overview}>
    <p className={styles.headline}>{fill(strings.headline, haveRead(total), asked(total), percent(total), people, policies)}</p>
    <Bar tally={total} />
    <ul className={styles.counts}>
      {shown.filter((kind) => total[kind] > 0 || kind === 'read' || kind === 'overdue').map((kind) => (
        <li key={kind}><span aria-hidden="true" className={`${styles.sign} ${styles[kind]}`}>{kindSign[kind]}</span> {kindText(kind)}: {total[kind]}</li>
      ))}
    </ul>
  </section>
);
