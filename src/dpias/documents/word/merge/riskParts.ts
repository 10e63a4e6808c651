import type { Measure, Rating, Risk } from '../../../rules/risks/risk';
import type { AllMeasureFields, AllRiskFields, MeasureFields, RiskFields } from '../in/found';

export type RiskField = keyof RiskFields;
export type MeasureField = keyof MeasureFields;
export const riskFieldNames = [
  'source', 'impact', 'beforeLikelihood', 'beforeSeverity', 'beforeOverride', 'afterLikelihood', 'afterSeverity', 'afterOverride'
] as const satisfies readonly RiskField[];
export const measureFieldNames = ['what', 'effect', 'owner', 'due', 'inPlace'] as const satisfies readonly MeasureField[];

export type FieldValue = AllRiskFields[RiskField] | AllMeasureFields[MeasureField];

const nothing: Rating = { likelihood: undefined, severity: undefined, override: undefined };

/** The fields of a risk, side by side as a document has them. */
export const riskFields = ({ source, impact, before, after }: Pick<Risk, 'source' | 'impact' | 'before' | 'after'>): AllRiskFields => ({
  source, impact, beforeLikelihood: before.likelihood, beforeSeverity: before.severity, beforeOverride: before.override,
  afterLikelihood: after.likelihood, afterSeverity: after.severity, afterOverride: after.override
});

/** The risk with these fields in place of its own. */
export function withRiskFields(risk: Risk, fields: RiskFields): Risk {
  const all = { ...riskFields(risk), ...fields };
  return {
    ...risk, source: all.source, impact: all.impact,
    before: { likelihood: all.beforeLikelihood, severity: all.beforeSeverity, override: all.beforeOverride },
    after: { likelihood: all.afterLikelihood, severity: all.afterSeverity, override: all.afterOverride }
  };
}

export const newRisk = (id: string, number: number, fields: RiskFields): Risk => withRiskFields({ id, number, source: '', impact: '', before: nothing, measures: [], after: nothing }, fields);

export const withMeasureFields = (measure: Measure, fields: MeasureFields): Measure => ({ ...measure, ...fields });
export const newMeasure = (id: string, fields: MeasureFields): Measure => withMeasureFields({ id, what: '', effect: undefined, owner: '', due: '', inPlace: '' }, fields);
