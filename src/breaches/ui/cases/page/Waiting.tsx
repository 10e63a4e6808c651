import strings from '../../../../loc/breachCasePage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { FailureMessage } from '../../../../casework/ui/FailureMessage';
import { useRead } from '../../../../casework/ui/useRead';
import { useValueWords } from '../../../../casework/ui/room';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { useCaseStore } from '../shell/casePort';
import { fieldLabel, kindText } from '../fields';
import { Facts } from './Facts';
import styles from './page.module.scss';

/** The report itself, as long as it is not in the log: a Friday evening does not wait for a row. */
export const Waiting: React.FC<{ readonly reference: string }> = ({ reference }) => {
  const store = useCaseStore();
  const { locale } = useValueWords();
  const read = useRead(React.useCallback(() => store.readWaiting(reference), [store, reference]));
  if (read.state === 'failed') {
    return <FailureMessage error={read.error} onRetry={read.again} level={3} />;
  }
  if (read.state === 'reading') {
    return <Skeleton label={strings.reportReading} lines={4} />;
  }
  const report = read.value;
  return report === undefined ? null : (
    <section aria-labelledby="waiting-report">
      <h3 id="waiting-report">{strings.reportHeading}</h3>
      <dl className={styles.summary}>
        <dt>{fieldLabel('facts.incidentKind')}</dt><dd>{kindText(report.values.facts.incidentKind)}</dd>
        <Facts values={report.values} decided={false} />
        <dt>{strings.reportedAt}</dt><dd>{formatUkDateTime(report.reportedAt, locale)}</dd>
        {report.hasFiles ? <><dt>{strings.reportFiles}</dt><dd>{strings.reportHasFiles}</dd></> : null}
      </dl>
    </section>
  );
};
