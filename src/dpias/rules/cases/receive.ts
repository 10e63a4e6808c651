import { Temporal } from 'temporal-polyfill';
import type { CommandContext } from '../../../casework/rules/command';
import { CLOCK_SKEW_MINUTES } from '../../../casework/rules/limits';
import { Problems } from '../../../casework/rules/problems';
import type { Level } from '../risks/risk';
import { answer, type DpiaResult } from './commands';
import { dpiaEvent } from './events';
import { isScreening, type DpiaCase, type DpiaValues } from './values';

/** A submission as the library has it: its bytes were hashed by whoever read it, and who and when are SharePoint's stamps. */
export interface SubmissionFacts {
  readonly reference: string;
  readonly number: number;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** Whether name and content agree with those bytes, and with this DPIA. */
  readonly isWhole: boolean;
  readonly at: Temporal.Instant;
  readonly by: { readonly id: number; readonly name: string };
  /** The highest residual risk of its content; undefined where none is rated. */
  readonly level: Level | undefined;
  /** Ids of questions that it asks and nobody answered. */
  readonly missing: readonly string[];
}

/**
 * That the log now speaks of a submission: what is advised, signed and put in force from here on is this one, by its hash, whatever is written into the draft later. What was signed of an earlier one counts
 * no more, and what is in force of a review's first round stands until the new one is. An incomplete one is received too: an officer returns it with what is missing.
 * Problems: `submission` (`not-a-dpia`, `other-case`, `not-whole`, `in-the-future`, `same-submission`, `older-submission`).
 */
export function receive(found: DpiaCase, submission: SubmissionFacts, { now }: CommandContext): DpiaResult {
  const { values } = found;
  const problems = new Problems();
  const { number, hash, level, missing, at, by } = submission;
  const before = values.submission;
  if (isScreening(found)) problems.add('submission', 'not-a-dpia');
  if (submission.reference !== found.reference) problems.add('submission', 'other-case');
  if (!submission.isWhole || !/^[0-9a-f]{64}$/.test(hash)) problems.add('submission', 'not-whole');
  if (Temporal.Instant.compare(at, now.add({ minutes: CLOCK_SKEW_MINUTES })) > 0) problems.add('submission', 'in-the-future');
  if (hash === before.hash) problems.add('submission', 'same-submission');
  else if (before.at && Temporal.Instant.compare(at, before.at) < 0) problems.add('submission', 'older-submission');
  const next: DpiaValues = {
    ...values, caseState: 'Submitted', submission: { hash, number, at, byId: by.id, level }, advisedAt: undefined, file: { ...values.file, missing: [...missing] }
  };
  return answer(problems, next, [dpiaEvent('submitted', { number, sha256: hash, by: by.name, level, missing: missing.length || undefined })]);
}

/** Submissions that came after the one of which the log speaks, by SharePoint's stamps: it is no longer what the service would say. */
export function newerThan<S extends Pick<SubmissionFacts, 'hash' | 'at'>>({ submission }: Pick<DpiaValues, 'submission'>, submissions: readonly S[]): readonly S[] {
  return submissions.filter(({ hash, at }) => hash !== submission.hash && (submission.at === undefined || Temporal.Instant.compare(at, submission.at) > 0));
}
