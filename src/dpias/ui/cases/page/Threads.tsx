import strings from '../../../../loc/dpiaPage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import type { TalkRow } from '../../../rules/talk/talk';
import type { Thread } from '../../../rules/talk/threads';
import styles from '../../../../casework/ui/summary/summary.module.scss';

/** What was said of a question, comment by comment, and whether it is settled. */
export const Threads: React.FC<{ readonly threads: readonly Thread[]; readonly locale: Locale }> = ({ threads, locale }) => {
  const who = ({ authorName, created }: TalkRow): string => fill(strings.saidBy, authorName, formatUkDateTime(created, locale));
  return threads.length === 0 ? null : (
    <ul>
      {threads.map(({ first, replies, resolved }) => (
        <li key={first.id}>
          {[first, ...replies].map((row) => <span key={row.id} className={styles.conclusion} dir="auto">{who(row)} {row.said}</span>)}
          <span className={styles.conclusion}>{resolved ? fill(strings.threadSettled, resolved.authorName, formatUkDateTime(resolved.created, locale)) : strings.threadOpen}</span>
        </li>
      ))}
    </ul>
  );
};
