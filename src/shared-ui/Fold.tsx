import * as React from 'react';
import { Icon } from './icons';
import styles from './Fold.module.scss';

/**
 * Questions that most people can pass over. Its content stays in the page when folded, so nothing typed is lost and an
 * error inside can be linked to.
 */
export const Fold: React.FC<{ readonly title: string; readonly summary?: string; readonly startsOpen?: boolean }> = ({ title, summary, startsOpen, children }) => (
  <details className={styles.fold} open={startsOpen}>
    <summary className={styles.summary}>
      <Icon name="chevron" className={styles.chevron} />
      <span>
        <span className={styles.title}>{title}</span>
        {summary ? <span className={styles.note}>{summary}</span> : null}
      </span>
    </summary>
    <div className={styles.content}>{children}</div>
  </details>
);
