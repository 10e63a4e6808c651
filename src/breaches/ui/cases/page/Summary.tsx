import strings from '../../../../loc/breachCasePage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { CasePartProps } from '../../../../casework/ui/page/parts';
import { useCaseUi, useValueWords } from '../../../../casework/ui/room';
import { fill } from '../../../../shared-ui/text';
import type { BreachCase } from '../../../rules';
import { useCaseStore } from '../shell/casePort';
import { Facts } from './Facts';
import styles from './page.module.scss';

/** What happened, where, to whom; who reported it and who works on it; and the cases that belong to it. */
export const Summary: React.FC<CasePartProps<BreachCase>> = ({ found, linkTo }) => {
  const about = useValueWords();
  const { values, reportedAt, repeatOf } = found;
  const duplicates = values.triage.duplicates;
  return (
    <dl className={styles.summary}>
      <Facts values={values} />
      <dt>{strings.reporter}</dt><dd><Reporter found={found} /></dd>
      {reportedAt ? <><dt>{strings.reportedAt}</dt><dd>{formatUkDateTime(reportedAt, about.locale)}</dd></> : null}
      {repeatOf === undefined ? null : <dd>{fill(strings.repeatOf, repeatOf)}</dd>}
      <dt>{strings.lead}</dt><dd>{leadText(values.leadId, about)}</dd>
      {duplicates.length === 0 ? null : (
        <>
          <dt>{strings.linked}</dt>
          <dd>
            <ul>
              {duplicates.map(({ logId, reference, verdict }) => (
                <li key={logId}>
                  <a data-interception="off" {...linkTo(reference)}>{reference}</a>:{' '}
                  {verdict === 'Merged here' ? strings.linkedMerged : strings.linkedOther}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
};

/** Who reported it, as far as this person may know. */
const Reporter: React.FC<{ readonly found: BreachCase }> = ({ found }) => {
  const { access } = useCaseUi();
  const store = useCaseStore();
  const { reportId, nameWithheld } = found;
  // reviewers may not read reports: a question would be a refusal
  const isAsked = reportId > 0 && !nameWithheld && access.role !== 'reviewer';
  const [name, setName] = React.useState<string>();
  React.useEffect(() => {
    let here = true;
    if (isAsked) {
      store.readReporter(found).then(
        (read) => { if (here) { setName(read); } },
        (error: unknown) => {
          // the page stands without the name
          console.warn('Who reported the case could not be read', error);
          if (here) { setName(''); }
        }
      );
    }
    return () => { here = false; };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a report has one author, whatever is saved to its case
  }, [store, reportId, isAsked]);
  if (nameWithheld) {
    return <>{strings.reporterNameOff}</>;
  }
  return <>{isAsked && name === undefined ? strings.reporterReading : name || strings.reporterStaff}</>;
};

function leadText(leadId: number | undefined, { officers }: ReturnType<typeof useValueWords>): string {
  return leadId === undefined ? strings.leadNobody : officers.find(({ id }) => id === leadId)?.name ?? strings.leadUnknown;
}
