import type { DpiaContent } from '../../../rules/content';
import type { Answer } from '../../../rules/questionnaire/questionnaire';
import type { Risk } from '../../../rules/risks/risk';
import type { FoundMeasure, FoundRisk } from '../in/found';
import type { MergeLine } from './mergeDocument';
import { newMeasure, newRisk, withMeasureFields, withRiskFields } from './riskParts';

export type Choice = 'document' | 'list';

/** Which lines come out of the document: those that it alone changed, and those for which somebody chose it. What is too long is never taken, and nothing by itself where both changed. */
export function isTaken({ state, key, tooLong }: MergeLine, chosen: (key: string) => Choice | undefined): boolean {
  if (tooLong || state === 'same' || state === 'agreed') return false;
  return (chosen(key) ?? (state === 'take' ? 'document' : 'list')) === 'document';
}

/** Lines for which somebody still has to choose. */
export const undecided = (lines: readonly MergeLine[], chosen: (key: string) => Choice | undefined): readonly MergeLine[] =>
  lines.filter(({ state, key, tooLong }) => tooLong || (state === 'choose' && chosen(key) === undefined));

/** How what is new is named. */
export interface NewNames {
  /** For a risk or measure. */
  readonly newId: () => string;
  /** The highest number that a risk of this DPIA ever had, also one that was taken out: it is not given again. */
  readonly highest: number;
}

/** What the list says, with what is taken out of the document. */
export function applyMerge(now: DpiaContent, lines: readonly MergeLine[], chosen: (key: string) => Choice | undefined, { newId, highest }: NewNames): DpiaContent {
  let { answers, risks } = now;
  let number = Math.max(highest, ...risks.map((risk) => risk.number));
  for (const line of lines.filter((each) => isTaken(each, chosen))) {
    const { place, document } = line;
    switch (place.part) {
      case 'answer': answers = { ...answers, [place.question]: document as Answer }; break;
      case 'riskField': risks = change(risks, place.risk, (risk) => withRiskFields(risk, { [place.field]: document })); break;
      case 'measureField': risks = changeMeasures(risks, place.risk, (measures) => measures.map((each) => (each.id === place.measure ? withMeasureFields(each, { [place.field]: document }) : each))); break;
      case 'riskAdded': risks = [...risks, addedRisk(place.found, ++number, newId)]; break;
      case 'riskRemoved': risks = risks.filter(({ id }) => id !== place.risk); break;
      case 'measureAdded': risks = changeMeasures(risks, place.risk, (measures) => [...measures, addedMeasure(place.found, newId)]); break;
      case 'measureRemoved': risks = changeMeasures(risks, place.risk, (measures) => measures.filter(({ id }) => id !== place.measure)); break;
    }
  }
  return { ...now, answers, risks };
}

const change = (risks: readonly Risk[], id: string, to: (risk: Risk) => Risk): readonly Risk[] => risks.map((risk) => (risk.id === id ? to(risk) : risk));
const changeMeasures = (risks: readonly Risk[], id: string, to: (measures: Risk['measures']) => Risk['measures']): readonly Risk[] => change(risks, id, (risk) => ({ ...risk, measures: to(risk.measures) }));

const addedMeasure = ({ fields }: FoundMeasure, newId: () => string): Risk['measures'][number] => newMeasure(newId(), fields);

const addedRisk = ({ fields, measures }: FoundRisk, number: number, newId: () => string): Risk =>
  ({ ...newRisk(newId(), number, fields), measures: measures.map((measure) => addedMeasure(measure, newId)) });
