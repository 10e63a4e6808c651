import { plainDate } from '../../../calendar';
import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { gridLevel, levelOf, rankOf, residualLevel } from './grid';
import { writeRisk } from './readRisk';
import type { Measure, Rating, Risk } from './risk';

/** Characters of a risk with its measures, as JSON. */
export const RISK_LIMIT = 60_000;

/**
 * What stands against submitting a risk; a draft is kept whatever it lacks. `field` is the way to the input: `source`, `before.override`, `measures.<id>.what`. The ICO's
 * step 6 asks for measures where a risk is medium or high; to accept it as it is, is one too.
 */
export function problemsOfRisk(risk: Risk): readonly CaseProblem[] {
  const { source, impact, before, measures, after } = risk;
  const level = levelOf(before);
  const left = residualLevel(risk);
  const found: CaseProblem[] = [];
  const add = (field: string, code: string): void => void found.push({ field, code });
  if (source.trim() === '') add('source', 'required');
  if (impact.trim() === '') add('impact', 'required');
  found.push(...problemsOfRating('before', before, true));
  found.push(...measures.flatMap(problemsOfMeasure));
  if (level && level !== 'low' && measures.length === 0) add('measures', 'measure-needed');
  found.push(...problemsOfRating('after', after, measures.length > 0));
  if (level && left && rankOf(left) > rankOf(level)) add('after', 'worse-than-before');
  if (level && left === level && measures.length > 0 && measures.every(({ effect }) => effect === 'eliminated') && level !== 'low') add('after', 'eliminated-but-left');
  if (writeRisk(risk).length > RISK_LIMIT) add('source', 'too-long');
  return found;
}

function problemsOfRating(field: 'before' | 'after', { likelihood, severity, override }: Rating, needed: boolean): readonly CaseProblem[] {
  const found: CaseProblem[] = [];
  const isBegun = likelihood !== undefined || severity !== undefined;
  if (!likelihood && (needed || isBegun)) found.push({ field: `${field}.likelihood`, code: 'required' });
  if (!severity && (needed || isBegun)) found.push({ field: `${field}.severity`, code: 'required' });
  if (override && override.why.trim() === '') found.push({ field: `${field}.override`, code: 'why-needed' });
  if (override && likelihood && severity && override.level === gridLevel(likelihood, severity)) found.push({ field: `${field}.override`, code: 'same-as-grid' });
  return found;
}

function problemsOfMeasure({ id, what, effect, owner, due, inPlace }: Measure): readonly CaseProblem[] {
  const found: CaseProblem[] = [];
  const add = (name: keyof Measure, code: string): void => void found.push({ field: `measures.${id}.${name}`, code });
  if (what.trim() === '') add('what', 'required');
  if (!effect) add('effect', 'required');
  if (owner.length > TEXT_LIMIT) add('owner', 'too-long');
  // what is accepted is nobody's task; what is in place is nobody's any more
  const isTask = effect !== 'accepted' && inPlace.trim() === '';
  if (isTask && owner.trim() === '') add('owner', 'required');
  if (isTask && due.trim() === '') add('due', 'required');
  if (due.trim() !== '' && !plainDate(due.trim())) add('due', 'not-a-day');
  if (inPlace.trim() !== '' && !plainDate(inPlace.trim())) add('inPlace', 'not-a-day');
  return found;
}

/** A measure that is to be done and is not in place: what stands before going live. */
export const isOpenMeasure = ({ effect, inPlace }: Measure): boolean => effect !== 'accepted' && !plainDate(inPlace.trim());
