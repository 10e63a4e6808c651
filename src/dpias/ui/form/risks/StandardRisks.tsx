import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { QuietButton } from '../../../../shared-ui/Button';
import { Fold } from '../../../../shared-ui/Fold';
import { fill } from '../../../../shared-ui/text';
import { standardRisks, takeStandardRisk } from '../../../rules/risks/standard';
import { useForm } from '../FormContext';
import styles from './risks.module.scss';

/** Risks that nearly every project has, to take over and change to what is true for this one. What is there already is not offered. */
export const StandardRisks: React.FC<{ readonly onTaken: (id: string) => void }> = ({ onTaken }) => {
  const { desk, texts } = useForm();
  const there = new Set(desk.rows.filter(({ isOut }) => !isOut).map(({ risk }) => risk.source));
  const offered = standardRisks.filter(({ code }) => !there.has(texts.risks[`source_${code}`]));
  return offered.length === 0 ? null : (
    <Fold title={strings.standardTitle} summary={strings.standardHint} size="roomy">
      <ul className={styles.offers}>
        {offered.map((standard) => (
          <li key={standard.code}>
            <span>{texts.risks[`source_${standard.code}`]}</span>
            <QuietButton aria-label={fill(strings.takeWhich, texts.risks[`source_${standard.code}`])}
              onClick={() => onTaken(desk.addRisk((number) => takeStandardRisk(standard, { texts: texts.risks, number, newId: () => crypto.randomUUID() })))}>{strings.take}</QuietButton>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
