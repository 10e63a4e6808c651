import strings from '../../../../loc/dpiaForm';
import type { DrawnMeasure, DrawnRating, DrawnRisk } from '../../../rules/reading/drawing';

const said = (label: string, text: string): readonly string[] => (text.trim() === '' ? [] : [`${label}: ${text}`]);

export const ratingWords = ({ likelihood, severity, words }: DrawnRating): string => [[likelihood, severity].filter((part) => part !== '').join(' × '), words].filter((part) => part !== '').join(': ');

export const measureWords = ({ what, effect, owner, due, inPlace }: DrawnMeasure): string =>
  [what || strings.nothing, effect, ...said(strings.owner, owner), ...said(strings.due, due), ...said(strings.inPlace, inPlace)].filter((part) => part !== '').join(' · ');

/** A risk as text, to compare two versions of it. */
export const riskLines = ({ source, impact, before, measures, after }: DrawnRisk): readonly string[] => [
  ...said(strings.source, source), ...said(strings.impact, impact), `${strings.before}: ${ratingWords(before)}`, ...measures.map((measure) => `– ${measureWords(measure)}`), `${strings.after}: ${ratingWords(after)}`
];
