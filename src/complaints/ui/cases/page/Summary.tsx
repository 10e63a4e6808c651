import shared from '../../../../loc/caseSummary';
import strings from '../../../../loc/complaintPage';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { CasePartProps } from '../../../../casework/ui/page/parts';
import { useValueWords } from '../../../../casework/ui/room';
import { Entered } from '../../../../casework/ui/summary/Entered';
import { OwnAim } from '../../../../casework/ui/summary/OwnAim';
import { reviewAim } from '../../../rules/cases/reviewAim';
import { SummaryFields } from '../../../../casework/ui/summary/SummaryFields';
import { useRead } from '../../../../casework/ui/useRead';
import { counted, fill } from '../../../../shared-ui/text';
import { isConcluded } from '../../../rules/cases/awaits';
import type { ComplaintCase } from '../../../rules/cases/values';
import { useComplaintStore } from '../contract';
import { choiceText, fieldLabel, valueText } from '../words';
import { ComplaintTold } from './ComplaintTold';
import styles from '../../../../casework/ui/summary/summary.module.scss';

const shown = ['nature', 'natureReason', 'topics', 'service', 'otherServices'] as const;

/** Who complains about what, what the council concludes of it, who works on it, and what belongs to it. */
export const Summary: React.FC<CasePartProps<ComplaintCase>> = ({ found, linkTo }) => {
  const about = useValueWords();
  const { values, reference } = found;
  const { file, group, breach, request, policy, acknowledgement, outcome } = values;
  const isLeader = group === '';
  const store = useComplaintStore();
  // a merged or a led complaint leads none
  const members = useRead(React.useCallback(() => (isLeader ? store.readMembers(reference) : Promise.resolve([])), [store, reference, isLeader]));
  const led = members.state === 'read' ? members.value.length : 0;
  const merged = file.closing?.mergedInto ?? '';
  return (
    <dl className={styles.summary}>
      <ComplaintTold said={values.said} complainant={values.complainant} />
      <SummaryFields fields={shown.map((path) => [path, values[path]])} words={{ fieldLabel, valueText }} />
      <dt>{strings.points}</dt>
      <dd>
        {file.points.length === 0 ? strings.pointsNone : (
          <ol className={styles.points}>
            {file.points.map((point) => (
              <li key={point.key}>
                <span dir="auto">{point.text}</span>
                <span className={styles.conclusion} dir="auto">{isConcluded(point) ? [point.upheld && choiceText(point.upheld), point.conclusion].filter(Boolean).join(': ') : strings.pointOpen}</span>
              </li>
            ))}
          </ol>
        )}
      </dd>
      {acknowledgement.at ? <><dt>{fieldLabel('acknowledgement.at')}</dt><dd>{formatUkDateTime(acknowledgement.at, about.locale)}{acknowledgement.how ? `, ${choiceText(acknowledgement.how)}` : ''}</dd></> : null}
      {outcome.toldAt ? <><dt>{fieldLabel('outcome.toldAt')}</dt><dd>{formatUkDateTime(outcome.toldAt, about.locale)}{outcome.how ? `, ${choiceText(outcome.how)}` : ''}</dd></> : null}
      {file.concerns.length > 0 ? <><dt>{strings.concerns}</dt><dd>{file.concerns.map(({ name }) => name).join(', ')}</dd></> : null}
      {request === '' ? null : <OwnAim dayOf={({ reviewDays }) => reviewAim(values, reviewDays)} />}
      <Entered found={found} />
      {group !== '' || breach !== '' || request !== '' || merged !== '' || led > 0 ? (
        <>
          <dt>{shared.linked}</dt>
          <dd>
            <ul>
              {group === '' ? null : <li><a data-interception="off" {...linkTo(group)}>{fill(strings.ledBy, group)}</a></li>}
              {led > 0 ? <li>{counted(strings, 'members', led)}</li> : null}
              {breach === '' ? null : <li><a data-interception="off" {...linkTo(breach)}>{breach}</a>: {strings.ofBreach}</li>}
              {request === '' ? null : <li><a data-interception="off" {...linkTo(request)}>{request}</a>: {strings.ofRequest}</li>}
              {merged === '' ? null : <li><a data-interception="off" {...linkTo(merged)}>{merged}</a>: {strings.mergedInto}</li>}
            </ul>
          </dd>
        </>
      ) : null}
      {policy === '' ? null : <><dt>{strings.policy}</dt><dd>{policy}</dd></>}
    </dl>
  );
};
