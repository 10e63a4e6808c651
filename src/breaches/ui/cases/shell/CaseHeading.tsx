import * as breachStrings from 'BreachStrings';
import * as strings from 'CasesStrings';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { DeskServices } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import { clockStateOf, dueAt, timeLeft, timeLeftText, type BreachCase } from '../../../rules';
import { choiceText, kindText } from '../fields';
import { useNow } from './useNow';
import styles from '../cases.module.scss';

/** Which case it is, and what is left of its 72 hours, exact to the minute. */
export const CaseHeading: React.FC<{ readonly services: DeskServices; readonly found: BreachCase; readonly headingRef?: React.Ref<HTMLHeadingElement> }> = ({ services, found, headingRef }) => {
  const now = useNow(services);
  const { values } = found;
  const decisions = { isPersonalDataBreach: values.breach, clockState: clockStateOf(values) };
  const left = timeLeft(values.awareAt, now, decisions);
  return (
    <header className={styles.caseHeading}>
      <h3 ref={headingRef} tabIndex={-1} className={styles.reference}>{found.reference} <span className={styles.kind}>{kindText(values.facts.incidentKind)}</span></h3>
      <p className={styles.clockLine}>
        <span className={`${styles.badge} ${styles[left.state === 'late' ? 'late' : left.state === 'due-soon' ? 'soon' : 'calm']}`}>
          {timeLeftText(values.awareAt, now, { ...breachStrings }, decisions)}
        </span>
        <span className={styles.badge}>{choiceText(values.caseState)}</span>
        {values.awareAt && 'due' in left ? <span className={styles.quiet}>{fill(strings.tellBy, formatUkDateTime(dueAt(values.awareAt), services.locale))}</span> : null}
      </p>
      {values.awareAt === undefined ? <p className={styles.quiet}>{strings.awareMissing}</p> : null}
    </header>
  );
};
