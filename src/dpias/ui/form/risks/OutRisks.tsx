import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { QuietButton } from '../../../../shared-ui/Button';
import { Fold } from '../../../../shared-ui/Fold';
import { counted, fill } from '../../../../shared-ui/text';
import { riskRef } from '../../../rules/risks/grid';
import type { RowRisk } from '../content';
import styles from './risks.module.scss';

/** Risks that were taken out: they keep their numbers, and can be brought back as they were. */
export const OutRisks: React.FC<{ readonly rows: readonly RowRisk[]; readonly onBack: (id: string) => void }> = ({ rows, onBack }) => (rows.length === 0 ? null : (
  <Fold title={counted(strings, 'outRisks', rows.length)} size="roomy">
    <ul className={styles.offers}>
      {rows.map(({ risk: { id, number, source } }) => (
        <li key={id}>
          <span><strong>{riskRef(number)}</strong> {source || strings.nothing}</span>
          <QuietButton aria-label={fill(strings.bringBackWhich, riskRef(number))} onClick={() => onBack(id)}>{strings.bringBack}</QuietButton>
        </li>
      ))}
    </ul>
  </Fold>
));
