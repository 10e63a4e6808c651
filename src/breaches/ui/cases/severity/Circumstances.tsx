import strings from '../../../../loc/severity';
import * as React from 'react';
import { circumstanceChoiceKey, circumstanceKeys, circumstanceValues, type CircumstanceValue } from '../../../rules/severity';
import { ErrorLine } from './ChoiceFold';
import type { PartProps } from './part';
import { RadioList } from './RadioList';
import { errorOf, fieldBoxId, fieldId, wordOf } from './words';
import styles from './severity.module.scss';

/** What happened to the data: four questions, all of them to be answered. */
export const Circumstances: React.FC<PartProps> = ({ logId, draft, suggestion, onChoose, problems }) => (
  <div className={styles.part}>
    <h4 className={styles.heading}>{strings.circumstancesHeading}</h4>
    <p className={styles.hint}>{strings.circumstancesHint}</p>
    {circumstanceKeys.map((key) => {
      const field = `severity.${key}`;
      const id = fieldId(logId, field);
      const error = errorOf(problems, field);
      const chosen = draft[key]?.value;
      return (
        <fieldset key={key} id={fieldBoxId(id)} className={error ? `${styles.question} ${styles.wrong}` : styles.question} aria-describedby={error ? `${id}-error` : undefined}>
          <legend className={styles.legend}>{wordOf(`cbQuestion.${key}`)} <span className={styles.note}>({wordOf(`cb.${key}`)})</span></legend>
          {error ? <ErrorLine id={id} text={error} /> : null}
          <RadioList<CircumstanceValue>
            id={id}
            items={circumstanceValues(key).map((value) => ({
              value, figure: value === 0 ? '0' : `+${value}`, text: wordOf(circumstanceChoiceKey(key, value)), suggested: chosen === undefined && suggestion.circumstances[key] === value
            }))}
            chosen={chosen ?? 'none'}
            onChoose={(value) => onChoose({ kind: 'circumstance', circumstance: key, value })}
          />
        </fieldset>
      );
    })}
  </div>
);
