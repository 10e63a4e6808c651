import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import risks from '../../../../loc/dpiaRisks';
import { LinkButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { effects, type Measure } from '../../../rules/risks/risk';
import styles from './risks.module.scss';

interface MeasureFieldsProps {
  /** Its place among those of the risk, from 1. */
  readonly number: number;
  readonly measure: Measure;
  readonly field: (part: keyof Measure) => { readonly id: string; readonly error: string | undefined };
  readonly onChange: (measure: Measure) => void;
  readonly onRemove: () => void;
}

/** Something that is done about a risk: what, with which effect, by whom, by when, and since when it is there. */
export const MeasureFields: React.FC<MeasureFieldsProps> = ({ number, measure, field, onChange, onRemove }) => (
  <li className={styles.measure}>
    <TextBox {...field('what')} label={fill(strings.measureWhat, number)} rows={2} value={measure.what} onChange={(what) => onChange({ ...measure, what })} />
    <div className={styles.row}>
      <SelectBox {...field('effect')} label={strings.effect} none={strings.choose} value={measure.effect ?? ''} choices={effects.map((key) => ({ key, text: risks[`effect_${key}`] }))}
        onChange={(effect) => onChange({ ...measure, effect: effects.find((each) => each === effect) })} />
      <TextBox {...field('owner')} label={strings.owner} value={measure.owner} onChange={(owner) => onChange({ ...measure, owner })} />
      <DayBox {...field('due')} label={strings.due} value={measure.due} onChange={(due) => onChange({ ...measure, due })} />
      <DayBox {...field('inPlace')} label={strings.inPlace} value={measure.inPlace} onChange={(inPlace) => onChange({ ...measure, inPlace })} />
    </div>
    <LinkButton aria-label={fill(strings.removeMeasureWhich, number)} onClick={onRemove}>{strings.removeMeasure}</LinkButton>
  </li>
);
