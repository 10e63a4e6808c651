import strings from '../../../../loc/complaintPage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { useValueWords } from '../../../../casework/ui/room';
import { useRead } from '../../../../casework/ui/useRead';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { useComplaintStore } from '../contract';
import { fieldLabel } from '../words';
import { Told } from './Told';
import styles from './page.module.scss';

/** The complaint as it was entered, as long as it is not in the log. */
export const Waiting: React.FC<{ readonly reference: string }> = ({ reference }) => {
  const store = useComplaintStore();
  const { locale } = useValueWords();
  const read = useRead(React.useCallback(() => store.readWaiting(reference), [store, reference]));
  if (read.state === 'failed') {
    return <FailureMessage error={read.error} onRetry={read.again} level={3} />;
  }
  if (read.state === 'reading') {
    return <Skeleton label={strings.reading} lines={4} />;
  }
  const entry = read.value;
  return entry === undefined ? null : (
    <section aria-labelledby="waiting-entry">
      <h3 id="waiting-entry">{strings.entryHeading}</h3>
      <dl className={styles.summary}>
        <Told said={entry.said} complainant={entry.complainant} />
        <dt>{fieldLabel('receivedAt')}</dt><dd>{formatUkDateTime(entry.receivedAt, locale)}</dd>
        {entry.hasFiles ? <><dt>{strings.entryFiles}</dt><dd>{strings.entryHasFiles}</dd></> : null}
      </dl>
    </section>
  );
};
