import strings from '../../../../loc/decisions';
import * as React from 'react';
import { formatUkDateTime } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { dueAt, type CaseValues } from '../../../rules';
import { severityOf, type Severity } from '../../../rules/severity';
import { decisionFindings, isContradiction } from '../../../rules/decisions';
import type { Temporal } from 'temporal-polyfill';
import { choiceText } from '../fields';
import { familyText } from './words';
import styles from '../../../../casework/ui/panelContent.module.scss';

export interface DecisionFactsProps {
  readonly values: CaseValues;
  readonly now: Temporal.Instant;
  readonly locale: Locale;
}

const scored = ({ score, band }: Severity): string => `${score.toFixed(2)} ${choiceText(band)}`;

/** What the decisions rest on: the risk, the score beside it, and the clock. */
export const DecisionFacts: React.FC<DecisionFactsProps> = ({ values, locale }) => (
  <dl className={styles.facts}>
    <dt>{strings.risk}</dt><dd>{familyText('risk', values.risk)}</dd>
    {values.riskReason === '' ? null : <><dt>{strings.riskReason}</dt><dd dir="auto">{values.riskReason}</dd></>}
    <dt>{strings.severityScore}</dt><dd>{values.severity ? scored(severityOf(values.severity)) : strings.severityNone}</dd>
    {values.councilRole === 'Processor' ? null : (
      <><dt>{strings.dueBy}</dt><dd>{values.awareAt ? formatUkDateTime(dueAt(values.awareAt), locale) : strings.dueUnknown}</dd></>
    )}
    {values.ico.toldAt ? <><dt>{strings.toldAlready}</dt><dd>{formatUkDateTime(values.ico.toldAt, locale)}</dd></> : null}
  </dl>
);

/** What does not fit together yet, in sentences. */
export const Findings: React.FC<DecisionFactsProps> = ({ values, now }) => {
  const findings = decisionFindings(values, now);
  return findings.length === 0 ? null : (
    <MessagePanel tone="warning" title={strings.openHeading} level={4}>
      <ul className={styles.plain}>{findings.map((code) => <li key={code}>{strings[`finding_${code}`]}</li>)}</ul>
      {findings.some((code) => isContradiction(code) && !code.endsWith('not-told')) ? <p>{strings.closingIntro}</p> : null}
    </MessagePanel>
  );
};
