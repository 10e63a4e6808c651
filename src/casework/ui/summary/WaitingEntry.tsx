import strings from '../../../loc/caseSummary';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDateTime } from '../../../calendar';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { FailureMessage } from '../FailureMessage';
import { useValueWords } from '../room';
import { useRead } from '../useRead';
import styles from './summary.module.scss';

interface Entry {
  readonly receivedAt: Temporal.Instant;
  readonly hasFiles: boolean;
}

interface Props<Waiting extends Entry> {
  /** The same function as long as it is the same entry; undefined when it is gone. */
  readonly read: () => Promise<Waiting | undefined>;
  readonly heading: string;
  readonly receivedLabel: string;
  readonly children: (entry: Waiting) => React.ReactNode;
}

/** What was entered, as long as it is not in the log. */
export function WaitingEntry<Waiting extends Entry>({ read: ask, heading, receivedLabel, children }: Props<Waiting>): React.ReactElement | null {
  const { locale } = useValueWords();
  const read = useRead(ask);
  if (read.state === 'failed') {
    return <FailureMessage error={read.error} onRetry={read.again} level={3} />;
  }
  if (read.state === 'reading') {
    return <Skeleton label={strings.reading} lines={4} />;
  }
  const entry = read.value;
  return entry === undefined ? null : (
    <section aria-labelledby="waiting-entry">
      <h3 id="waiting-entry">{heading}</h3>
      <dl className={styles.summary}>
        {children(entry)}
        <dt>{receivedLabel}</dt><dd>{formatUkDateTime(entry.receivedAt, locale)}</dd>
        {entry.hasFiles ? <><dt>{strings.entryFiles}</dt><dd>{strings.entryHasFiles}</dd></> : null}
      </dl>
    </section>
  );
}
