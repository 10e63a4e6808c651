import strings from '../../../loc/complaints';
import * as React from 'react';
import { formatUkDate, ukDate, ukStartOfDay } from '../../../calendar';
import { timeLeftOf } from '../../../casework/rules/clock';
import { CaseHeadingFrame } from '../../../casework/ui/CaseHeadingFrame';
import { useNow } from '../../../casework/ui/useNow';
import type { DeskServices } from '../../../platform/host/services';
import { fill } from '../../../shared-ui/text';
import { acknowledgementDue, complaintClock, isDataProtection, isLegalDuty } from '../../rules/cases/clock';
import type { ComplaintCase } from '../../rules/cases/values';
import { choiceText, leftText, titleText } from './words';
import styles from '../../../casework/ui/cases.module.scss';

/** Which complaint it is, and what is left of the days to acknowledge it. */
export const Heading: React.FC<{ readonly services: DeskServices; readonly found: ComplaintCase; readonly headingRef?: React.Ref<HTMLHeadingElement> }> = ({ services, found, headingRef }) => {
  const now = useNow(services);
  const { values } = found;
  const left = timeLeftOf(complaintClock(values), now);
  const due = acknowledgementDue(values)?.due;
  const isRunning = left.state === 'running' || left.state === 'due-soon' || left.state === 'late';
  const isEarlier = values.receivedAt !== undefined && isDataProtection(values.nature) && !isLegalDuty(values) && ukDate(values.receivedAt).year > 2000;
  return (
    <CaseHeadingFrame reference={found.reference} name={titleText(values.topics.at(0) ?? 'Complaint')} left={left} leftText={leftText(left)} stateText={choiceText(values.caseState)} headingRef={headingRef}
      until={isRunning && due ? fill(strings.acknowledgeBy, formatUkDate(ukStartOfDay(due), services.locale)) : undefined}>
      {isEarlier ? <p className={styles.quiet}>{strings.noLegalDuty}</p> : null}
    </CaseHeadingFrame>
  );
};
