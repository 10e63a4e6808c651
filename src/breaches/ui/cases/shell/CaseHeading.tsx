import incident from '../../../../loc/incident';
import strings from '../../../../loc/cases';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { DeskServices } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import { clockStateOf, dueAt, runsAgainstDecision, timeLeft, timeLeftText, type BreachCase } from '../../../rules';
import { choiceText, kindText } from '../fields';
import { useNow } from '../../../../casework/ui/useNow';
import styles from '../../../../casework/ui/cases.module.scss';

/** Which case it is, and what is left of its 72 hours, exact to the minute. */
export const CaseHeading: React.FC<{ readonly services: DeskServices; readonly found: BreachCase; readonly headingRef?: React.Ref<HTMLHeadingElement> }> = ({ services, found, headingRef }) => {
  const now = useNow(services);
  const { values } = found;
  const decisions = { isPersonalDataBreach: values.breach, clockState: clockStateOf(values) };
  const left = timeLeft(values.awareAt, now, decisions);
  // the hours of a case that was closed with its duty unmet do not go on being counted in front of everybody
  const isClosedNotTold = values.caseState === 'Closed' && 'due' in left;
  return (
    <header className={styles.caseHeading}>
      <h3 ref={headingRef} tabIndex={-1} className={styles.reference}>{found.reference} <span className={styles.kind}>{kindText(values.facts.incidentKind)}</span></h3>
      <p className={styles.clockLine}>
        <span className={`${styles.badge} ${styles[left.state === 'late' ? 'late' : left.state === 'due-soon' ? 'soon' : 'calm']}`}>
          {isClosedNotTold ? strings.closedNotTold : timeLeftText(values.awareAt, now, { ...incident }, decisions)}
        </span>
        <span className={styles.badge}>{choiceText(values.caseState)}</span>
        {values.awareAt && 'due' in left && !isClosedNotTold ? <span className={styles.quiet}>{fill(strings.tellBy, formatUkDateTime(dueAt(values.awareAt), services.locale))}</span> : null}
      </p>
      {runsAgainstDecision(values) && !isClosedNotTold ? <p><strong>{strings.runsAgainst}</strong></p> : null}
      {values.awareAt === undefined ? <p className={styles.quiet}>{strings.awareMissing}</p> : null}
    </header>
  );
};
