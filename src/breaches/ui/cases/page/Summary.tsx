import strings from '../../../../loc/breachCasePage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import { ContactLinks } from '../../../../casework/ui/page/ContactLinks';
import type { CasePartProps } from '../../../../casework/ui/page/parts';
import { useCaseUi, useValueWords } from '../../../../casework/ui/room';
import { useRead } from '../../../../casework/ui/useRead';
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

/** Who reported it and how to reach them, as far as this person may know. */
const Reporter: React.FC<{ readonly found: BreachCase }> = ({ found }) => {
  const { access } = useCaseUi();
  const store = useCaseStore();
  const { reportId, nameWithheld } = found;
  // reviewers may not read reports: a question would be a refusal
  const isAsked = reportId > 0 && !nameWithheld && access.role !== 'reviewer';
  const about = React.useRef(found);
  about.current = found;
  // a report has one author, whatever is saved to its case
  // eslint-disable-next-line react-hooks/exhaustive-deps -- another report is another case
  const read = useRead(React.useCallback(() => (isAsked ? store.readReporter(about.current) : Promise.resolve(undefined)), [store, isAsked, reportId]));
  if (nameWithheld) {
    return <>{strings.reporterNameOff}</>;
  }
  // the page stands without the name
  const contact = read.state === 'read' ? read.value : undefined;
  return contact
    ? <>{contact.name}<ContactLinks contact={contact} reference={found.reference} /></>
    : <>{isAsked && read.state === 'reading' ? strings.reporterReading : strings.reporterStaff}</>;
};

function leadText(leadId: number | undefined, { officers }: ReturnType<typeof useValueWords>): string {
  return leadId === undefined ? strings.leadNobody : officers.find(({ id }) => id === leadId)?.name ?? strings.leadUnknown;
}
