import { utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import type { NewTalk } from '../talk/talk';
import { answer, type DpiaResult } from './commands';
import type { Returned } from './dpiaFile';
import { dpiaEvent } from './events';
import type { DpiaCase } from './values';

export interface ReturnInput {
  /** Ids of the questions that are not answered, or not well enough. */
  readonly questions: readonly string[];
  readonly what: string;
}

/** A submission goes back to the service with what is missing. Problems: `what` (`return-what`, `too-long`), `submission` (`no-submission`), `file`. */
export function returnIt(found: DpiaCase, input: ReturnInput, { now, me }: CommandContext): DpiaResult {
  const { values } = found;
  const problems = new Problems();
  const { hash, number } = values.submission;
  if (hash === '' || number === undefined) problems.add('submission', 'no-submission');
  const what = problems.text('what', input.what, input.questions.length === 0 ? 'return-what' : undefined);
  const at = utcSecond(now);
  const returned: Returned = { key: at, at, by: me.name, submission: hash, what, questions: [...new Set(input.questions)] };
  const next = { ...values, caseState: 'Returned' as const, file: { ...values.file, returns: [...values.file.returns, returned] } };
  problems.file('file', next.file);
  return answer(problems, next, [dpiaEvent('returned', { questions: returned.questions.length || undefined, submission: number ?? 0 }, { details: what })]);
}

/** What the service is told of it. */
export const returnedTalk = ({ what, questions, submission }: Returned): NewTalk => ({ kind: 'returned', said: what, submission, details: { questions } });
