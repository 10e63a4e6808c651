import strings from '../../../../loc/severity';
import incident from '../../../../loc/incident';
import * as React from 'react';
import { CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { fill } from '../../../../shared-ui/text';
import { dataTypes, type DataType } from '../../../rules/incidents/dataTypes';
import { baseOf, contextKey, contextLevels, dataClassKeys, fittingFactors, type ContextFactor, type ContextLevel, type DataClass } from '../../../rules/severity';
import { ChoiceFold, ErrorLine } from './ChoiceFold';
import type { PartProps } from './part';
import { RadioList } from './RadioList';
import { errorOf, fieldBoxId, fieldId, wordOf } from './words';
import styles from './severity.module.scss';

/** The names of data types in the officer's language. */
export function dataTypeNames(types: readonly DataType[]): string {
  return dataTypes.filter(({ label }) => types.includes(label)).map(({ key }) => incident[`dataType_${key}`]).join('; ');
}

/** Which kinds of data there are, how telling each is, and why it lies away from its starting point. */
export const DataClasses: React.FC<PartProps> = ({ logId, draft, suggestion, onChoose, problems }) => {
  const field = 'severity.dataClasses';
  const error = errorOf(problems, field);
  return (
    <div id={fieldBoxId(fieldId(logId, field))} className={styles.part}>
      <h4 className={styles.heading}>{strings.dataHeading}</h4>
      <p className={styles.hint}>{strings.dataHint}</p>
      {error ? <ErrorLine id={fieldId(logId, field)} text={error} /> : null}
      {dataClassKeys.map((key) => {
        const choice = draft.dataClasses.find((each) => each.class === key);
        const because = suggestion.classes.find((each) => each.class === key)?.because;
        const id = fieldId(logId, `${field}.${key}`);
        return (
          <ChoiceFold key={key} id={id} title={wordOf(`class.${key}`)} hint={wordOf(`classWhat.${key}`)} suggested={because !== undefined && choice === undefined}
            current={choice && `${choice.level}: ${wordOf(contextKey(key, choice.level))}`} error={choice && errorOf(problems, `${field}.${key}`)}>
            {because ? <p className={styles.hint}>{fill(strings.suggestedBecause, dataTypeNames(because))}</p> : null}
            <RadioList<ContextLevel | undefined>
              id={id}
              items={[
                { value: undefined, text: strings.notInData },
                ...contextLevels.map((level) => ({
                  value: level, figure: String(level), text: wordOf(contextKey(key, level)), notes: level === baseOf(key) ? [strings.startHere] : [], suggested: because !== undefined && choice === undefined && level === baseOf(key)
                }))
              ]}
              chosen={choice?.level}
              onChoose={(level) => onChoose({ kind: 'class', class: key, level })}
            />
            {choice ? <Reasons id={id} dataClass={key} level={choice.level} reasons={choice.reasons} onChange={(reasons) => onChoose({ kind: 'class', class: key, level: choice.level, reasons })} /> : null}
          </ChoiceFold>
        );
      })}
    </div>
  );
};

interface ReasonsProps {
  readonly id: string;
  readonly dataClass: DataClass;
  readonly level: ContextLevel;
  readonly reasons: readonly ContextFactor[];
  readonly onChange: (reasons: readonly ContextFactor[]) => void;
}

const Reasons: React.FC<ReasonsProps> = ({ id, dataClass, level, reasons, onChange }) => {
  const factors = fittingFactors(dataClass, level);
  const base = baseOf(dataClass);
  if (factors.length === 0) return null;
  return (
    <div className={styles.reasons}>
      <CheckBoxes<ContextFactor>
        id={`${id}-reasons`}
        label={fill(level > base ? strings.raisedBecause : strings.loweredBecause, base)}
        choices={factors.map((key) => ({ key, text: wordOf(`factor.${key}`) }))}
        values={reasons}
        onChange={onChange}
      />
    </div>
  );
};
