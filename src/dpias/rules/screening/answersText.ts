import * as v from 'valibot';
import { canonicalJson } from '../canonicalJson';
import { readAnswers } from '../contentText';
import type { Answers } from '../questionnaire/questionnaire';
import type { Unread } from '../risks/readRisk';

/** Answers of a screening as its row keeps them, by the ids of the questions: the same answers are the same text. */
export const writeScreeningAnswers = (answers: Answers): string => canonicalJson(answers);

/** Reads them again. What is no answer is named, with what stood there. */
export function readScreeningAnswers(text: string): { readonly answers: Answers; readonly unread: readonly Unread[] } {
  const unread: Unread[] = [];
  if (text.trim() === '') return { answers: {}, unread };
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!parsed.success) return { answers: {}, unread: [{ path: 'answers', text }] };
  const answers = readAnswers(parsed.output, (path, part) => void unread.push({ path, text: typeof part === 'string' ? part : JSON.stringify(part) }));
  return { answers, unread };
}
