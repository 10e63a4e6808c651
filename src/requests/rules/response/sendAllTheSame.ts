import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { Problems } from '../../../casework/rules/problems';
import type { ResponseGap } from './checker';
import type { SentLacking } from './responseFile';

/** Who answers for an answer that lacks something, and what the Data Protection Officer advised. */
export type SendAllTheSame = Readonly<Omit<SentLacking, 'gaps'>>;
export const emptySendAllTheSame: SendAllTheSame = { who: '', why: '', advice: '', adviceBy: '' };

/**
 * An answer that lacks something may go all the same: the officer knows what the checker cannot. Then it says who answers for it and why,
 * and what the Data Protection Officer advised (UK GDPR articles 5(2) and 39(1)(a)). Where nothing is missing nothing is asked. Problems:
 * `who`, `why`, `advice`, `adviceBy`.
 */
export function sendAllTheSame(gaps: readonly ResponseGap[], input: SendAllTheSame): readonly CaseProblem[] {
  if (gaps.length === 0) return [];
  const problems = new Problems();
  if (problems.text('who', input.who, 'send-who').length > TEXT_LIMIT) problems.add('who', 'too-long');
  problems.text('why', input.why, 'send-why');
  problems.text('advice', input.advice, 'send-advice');
  if (problems.text('adviceBy', input.adviceBy, 'send-adviceBy').length > TEXT_LIMIT) problems.add('adviceBy', 'too-long');
  return problems.found;
}
