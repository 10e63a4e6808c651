import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { QuietButton } from '../../../../shared-ui/Button';
import { fieldBoxId } from '../../../../shared-ui/focus';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { emptyMeasure } from '../../../rules/risks/readRisk';
import { problemsOfRisk } from '../../../rules/risks/problems';
import type { Measure, Risk } from '../../../rules/risks/risk';
import { riskField, useForm } from '../FormContext';
import { riskProblem } from '../progress';
import { MeasureFields } from './MeasureFields';
import { RatingFields } from './RatingFields';
import styles from './risks.module.scss';

interface RiskEditorProps {
  readonly risk: Risk;
  /** What is missing is said too; what cannot be is always said. */
  readonly isAsked: boolean;
  readonly onChange: (risk: Risk) => void;
}

/** Everything of one risk, in the order of the ICO's template: what could go wrong, how bad it is, what is done about it, what is left. */
export const RiskEditor: React.FC<RiskEditorProps> = ({ risk, isAsked, onChange }) => {
  const { texts } = useForm();
  const { id, source, impact, before, measures, after } = risk;
  const found = problemsOfRisk(risk).filter(({ code }) => isAsked || (code !== 'required' && code !== 'measure-needed'));
  const errorOf = (field: string): string | undefined => found.filter((each) => each.field === field).map(({ code }) => riskProblem(field, code, texts.risks)).at(0);
  const field = (part: string): { readonly id: string; readonly error: string | undefined } => ({ id: riskField(id, part), error: errorOf(part) });
  const withMeasure = (changed: Measure): Risk => ({ ...risk, measures: measures.map((each) => (each.id === changed.id ? changed : each)) });
  const add = (): void => onChange({ ...risk, measures: [...measures, emptyMeasure(crypto.randomUUID())] });
  const wrong = errorOf('measures');
  return (
    <>
      <TextBox {...field('source')} label={strings.source} hint={strings.sourceHint} rows={2} value={source} onChange={(text) => onChange({ ...risk, source: text })} />
      <TextBox {...field('impact')} label={strings.impact} hint={strings.impactHint} rows={2} value={impact} onChange={(text) => onChange({ ...risk, impact: text })} />
      <RatingFields title={strings.before} rating={before} field={(part) => field(`before.${part}`)} onChange={(rating) => onChange({ ...risk, before: rating })} />
      <section id={fieldBoxId(riskField(id, 'measures'))} className={styles.part}>
        <h4>{strings.measuresTitle}</h4>
        {wrong ? <p className={styles.problem}>{wrong}</p> : null}
        <ol className={styles.measures}>
          {measures.map((measure, place) => (
            <MeasureFields key={measure.id} number={place + 1} measure={measure} field={(part) => field(`measures.${measure.id}.${part}`)} onChange={(next) => onChange(withMeasure(next))}
              onRemove={() => onChange({ ...risk, measures: measures.filter((each) => each.id !== measure.id) })} />
          ))}
        </ol>
        <QuietButton id={riskField(id, 'measures')} onClick={add}>{strings.addMeasure}</QuietButton>
      </section>
      {measures.length > 0 ? (
        <RatingFields title={strings.after} hint={strings.afterHint} rating={after} error={errorOf('after')} boxId={riskField(id, 'after')} field={(part) => field(`after.${part}`)} onChange={(rating) => onChange({ ...risk, after: rating })} />
      ) : <p className={styles.quiet}>{strings.noMeasures}</p>}
    </>
  );
};
