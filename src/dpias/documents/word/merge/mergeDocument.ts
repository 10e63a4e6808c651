import type { DpiaContent } from '../../../rules/content';
import type { Answer } from '../../../rules/questionnaire/questionnaire';
import type { Measure, Risk } from '../../../rules/risks/risk';
import type { FoundContent, FoundMeasure, FoundRisk } from '../in/found';
import { sameValue } from '../../../../casework/rules/differences';
import { measureFieldNames, riskFieldNames, riskFields, type FieldValue, type MeasureField, type RiskField } from './riskParts';
import { isCleared, sameThing, threeWay, type Known, type MergeState } from './threeWay';

/** What a line is about. */
export type MergePlace =
  | { readonly part: 'answer'; readonly question: string }
  | { readonly part: 'riskField'; readonly risk: string; readonly field: RiskField }
  | { readonly part: 'measureField'; readonly risk: string; readonly measure: string; readonly field: MeasureField }
  /** A whole risk that the document has more, or has no more. */
  | { readonly part: 'riskAdded'; readonly found: FoundRisk }
  | { readonly part: 'riskRemoved'; readonly risk: string }
  | { readonly part: 'measureAdded'; readonly risk: string; readonly found: FoundMeasure }
  | { readonly part: 'measureRemoved'; readonly risk: string; readonly measure: string };

export type MergeValue = Answer | FieldValue | Risk | Measure | FoundRisk | FoundMeasure | undefined;

/** One thing in its three versions. */
export interface MergeLine {
  /** The same each time, for what was chosen. */
  readonly key: string;
  readonly place: MergePlace;
  readonly state: MergeState;
  /** Undefined as well where nobody knows it. */
  readonly before: MergeValue;
  readonly now: MergeValue;
  readonly document: MergeValue;
  /** The document has nothing where the list has something. */
  readonly cleared: boolean;
  /** Longer than is kept: it is not taken as it is, and not cut. */
  readonly tooLong: boolean;
}

/** Of an answer, in characters. */
export const ANSWER_LIMIT = 60_000;

/**
 * Puts three versions side by side: what the document was made with, what the list says now, and what the document says. Only lines in which the document says something else
 * than the list, or the list changed meanwhile, matter to people; all are given. Questions and fields that were not found in the document are in no line: they stay as the list has them.
 * @param before undefined where the document does not say it, or nobody may believe it: then everything that differs is chosen by a person
 */
export function mergeDocument(before: DpiaContent | undefined, now: DpiaContent, found: FoundContent): readonly MergeLine[] {
  const answers = Object.entries(found.answers).map(([question, document]) => {
    const was = before && { value: before.answers[question] };
    return line({ part: 'answer', question }, was, now.answers[question], document, typeof document === 'string' && document.length > ANSWER_LIMIT);
  });
  return [...answers, ...riskLines(before?.risks, now.risks, found)];
}

function line(place: MergePlace, before: Known<MergeValue>, now: MergeValue, document: MergeValue, tooLong = false): MergeLine {
  return { key: keyOf(place), place, state: threeWay(before, now, document), before: before?.value, now, document, cleared: isCleared(now, document), tooLong };
}

function keyOf(place: MergePlace): string {
  switch (place.part) {
    case 'answer': return place.question;
    case 'riskField': return `:risk:${place.risk}:${place.field}`;
    case 'measureField': return `:measure:${place.measure}:${place.field}`;
    case 'riskAdded': return `:added:${JSON.stringify(place.found)}`;
    case 'riskRemoved': return `:removed:${place.risk}`;
    case 'measureAdded': return `:added:${place.risk}:${JSON.stringify(place.found)}`;
    case 'measureRemoved': return `:removed:${place.risk}:${place.measure}`;
  }
}

const byId = <T extends { readonly id: string }>(all: readonly T[] | undefined, id: string): T | undefined => all?.find((each) => each.id === id);

function riskLines(before: readonly Risk[] | undefined, now: readonly Risk[], found: FoundContent): readonly MergeLine[] {
  const there = found.risks.flatMap((risk): readonly MergeLine[] => {
    const [old, current] = risk.id === undefined ? [undefined, undefined] : [byId(before, risk.id), byId(now, risk.id)];
    if (current) return [...fieldLines(old, before === undefined, current, risk), ...measureLines(old, before === undefined, current, risk, found)];
    // the list took out what the document still has: if nobody changed it there, it is gone
    if (old && says(risk, old)) return [{ ...added(risk), state: 'keep', before: old }];
    return [{ ...added(risk), state: old ? 'choose' : 'take', before: old }];
  });
  const gone = !found.tables.includes('risks') ? [] : now.filter(({ id }) => !found.risks.some((risk) => risk.id === id)).flatMap((risk): readonly MergeLine[] => removed(risk, byId(before, risk.id), before === undefined));
  return [...there, ...gone];
}

const added = (found: FoundRisk): MergeLine => ({ ...line({ part: 'riskAdded', found }, undefined, undefined, found), cleared: false });

/** A risk that the document does not have. One that came into the list after the document was made was never in it. */
function removed(risk: Risk, old: Risk | undefined, unknown: boolean): readonly MergeLine[] {
  const state: MergeState = unknown ? 'choose' : old === undefined ? 'keep' : sameValue(old, risk) ? 'take' : 'choose';
  return [{ key: keyOf({ part: 'riskRemoved', risk: risk.id }), place: { part: 'riskRemoved', risk: risk.id }, state, before: old, now: risk, document: undefined, cleared: state !== 'keep', tooLong: false }];
}

/** Whether all that the document says of a risk is what it was made with. */
function says({ fields, measures }: FoundRisk, old: Risk): boolean {
  const was = riskFields(old);
  const same = riskFieldNames.every((field) => !(field in fields) || sameThing(fields[field], was[field]));
  return same && measures.every((measure) => {
    const of = measure.id === undefined ? undefined : byId(old.measures, measure.id);
    return of !== undefined && measureFieldNames.every((field) => !(field in measure.fields) || sameThing(measure.fields[field], of[field]));
  });
}

function fieldLines(old: Risk | undefined, unknown: boolean, now: Risk, { fields }: FoundRisk): readonly MergeLine[] {
  const [was, is] = [old && riskFields(old), riskFields(now)];
  return riskFieldNames.filter((field) => field in fields)
    .map((field) => line({ part: 'riskField', risk: now.id, field }, unknown ? undefined : { value: was?.[field] }, is[field], fields[field]));
}

function measureLines(old: Risk | undefined, unknown: boolean, now: Risk, found: FoundRisk, { tables }: FoundContent): readonly MergeLine[] {
  const there = found.measures.flatMap((measure): readonly MergeLine[] => {
    const [was, is] = measure.id === undefined ? [undefined, undefined] : [byId(old?.measures, measure.id), byId(now.measures, measure.id)];
    if (!is) {
      const place = { part: 'measureAdded', risk: now.id, found: measure } as const;
      const untouched = was !== undefined && measureFieldNames.every((field) => !(field in measure.fields) || sameThing(measure.fields[field], was[field]));
      return [{ key: keyOf(place), place, state: was === undefined ? 'take' : untouched ? 'keep' : 'choose', before: was, now: undefined, document: measure, cleared: false, tooLong: false }];
    }
    return measureFieldNames.filter((field) => field in measure.fields)
      .map((field) => line({ part: 'measureField', risk: now.id, measure: is.id, field }, unknown ? undefined : { value: was?.[field] }, is[field], measure.fields[field]));
  });
  const gone = !tables.includes('measures') ? [] : now.measures.filter(({ id }) => !found.measures.some((measure) => measure.id === id)).map((measure): MergeLine => {
    const was = byId(old?.measures, measure.id);
    const place = { part: 'measureRemoved', risk: now.id, measure: measure.id } as const;
    const state: MergeState = unknown ? 'choose' : was === undefined ? 'keep' : sameValue(was, measure) ? 'take' : 'choose';
    return { key: keyOf(place), place, state, before: was, now: measure, document: undefined, cleared: state !== 'keep', tooLong: false };
  });
  return [...there, ...gone];
}
