import strings from '../../../../loc/cases';
import type { Prefilled, PrefillSource } from '../../../rules/prefill';

/** Where an answer comes from that stands in a form already: "From triage". */
export const fromText = (source: PrefillSource): string => strings[`from_${source}`];

/** The note under a question whose answer comes from elsewhere; it goes as soon as the answer is changed. */
export function noteOf<Answers extends object>(
  { answers, from }: Prefilled<Answers>, key: keyof Answers, now: Answers[keyof Answers]
): string | undefined {
  const source = from[key];
  return source !== undefined && now === answers[key] ? fromText(source) : undefined;
}

/** A hint of the question's own, and the note after it. */
export const withNote = (hint: string | undefined, note: string | undefined): string | undefined =>
  [hint, note].filter(Boolean).join(' ') || undefined;
