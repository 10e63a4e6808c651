import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import type { DrawnRisk } from '../../../rules/reading/drawing';
import { measureWords, ratingWords } from './riskLines';
import styles from './risks.module.scss';

/** A risk as it is read. */
export const RiskRead: React.FC<{ readonly risk: DrawnRisk }> = ({ risk: { source, impact, before, measures, after } }) => (
  <dl className={styles.read}>
    <dt>{strings.source}</dt><dd dir="auto">{source || strings.nothing}</dd>
    <dt>{strings.impact}</dt><dd dir="auto">{impact || strings.nothing}</dd>
    <dt>{strings.before}</dt><dd>{ratingWords(before)}</dd>
    <dt>{strings.measuresTitle}</dt>
    <dd>{measures.length === 0 ? strings.nothing : <ul>{measures.map((measure) => <li key={measure.id} dir="auto">{measureWords(measure)}</li>)}</ul>}</dd>
    <dt>{strings.after}</dt><dd>{ratingWords(after)}</dd>
  </dl>
);
