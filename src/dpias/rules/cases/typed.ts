import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../../calendar';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { normaliseText } from '../../../casework/rules/normaliseText';
import type { Problems } from '../../../casework/rules/problems';
import type { Unmet } from './choices';

interface DayRule {
  /** Code of the problem where nothing is typed; undefined: it may be left out. */
  readonly needed?: string;
  readonly notBefore?: { readonly day: Temporal.PlainDate | undefined; readonly code: string };
  readonly notAfter?: { readonly day: Temporal.PlainDate | undefined; readonly code: string };
}

/** A day as typed into a date box; nothing typed is no day. Problems: `not-a-date`, and the codes that are given. */
export function typedDay(problems: Problems, field: string, typed: string, { needed, notBefore, notAfter }: DayRule = {}): string | undefined {
  const text = typed.trim();
  if (text === '') {
    if (needed !== undefined) problems.add(field, needed);
    return undefined;
  }
  const day = plainDate(text);
  if (!day || day.year < 2000) problems.add(field, 'not-a-date');
  else if (notBefore?.day && Temporal.PlainDate.compare(day, notBefore.day) < 0) problems.add(field, notBefore.code);
  else if (notAfter?.day && Temporal.PlainDate.compare(day, notAfter.day) > 0) problems.add(field, notAfter.code);
  return day?.toString();
}

/** One line as typed. Problems: `needed`, `too-long`. */
export function typedLine(problems: Problems, field: string, typed: string, needed?: string): string {
  const text = normaliseText(typed);
  if (text === '' && needed !== undefined) problems.add(field, needed);
  if (text.length > TEXT_LIMIT) problems.add(field, 'too-long');
  return text;
}

/** Who answers for going on without something that is due, why, and what the Data Protection Officer advised. */
export interface AllTheSame {
  readonly who: string;
  readonly why: string;
  readonly advice: string;
}
export const noAllTheSame: AllTheSame = { who: '', why: '', advice: '' };

/**
 * Where a duty is unmet it is named, and an officer goes on with it only by saying who answers for that, why, and what the Data Protection Officer advised (UK GDPR articles 5(2) and 39(1)(c)). Where
 * nothing is unmet nothing is asked, and nothing kept. Problems: `who` (`unmet-who`), `why` (`unmet-why`), `advice` (`unmet-advice`).
 */
export function goOnWithout(problems: Problems, unmet: readonly Unmet[], input: AllTheSame): AllTheSame & { readonly unmet: Unmet[] } {
  if (unmet.length === 0) return { ...noAllTheSame, unmet: [] };
  return {
    who: typedLine(problems, 'who', input.who, 'unmet-who'), why: problems.text('why', input.why, 'unmet-why'), advice: problems.text('advice', input.advice, 'unmet-advice'), unmet: [...unmet]
  };
}
