import { utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { normaliseText } from '../../../casework/rules/normaliseText';
import { Problems } from '../../../casework/rules/problems';
import type { NewTalk } from '../talk/talk';
import { answer, type DpiaResult } from './commands';
import type { Advice } from './dpiaFile';
import { dpiaEvent } from './events';
import { typedLine } from './typed';
import type { DpiaCase, DpiaValues } from './values';

export interface AdviseInput {
  /** A point each; empty ones are left out. */
  readonly points: readonly string[];
  /** In short, and where there is no point all of it. */
  readonly summary: string;
  /** Who advises; empty: whoever saves it. */
  readonly by: string;
  /** The hash of the submission that was read. */
  readonly submission: string;
}

const highest = ({ advice }: DpiaValues['file']): number => Math.max(0, ...advice.flatMap(({ points }) => points.map(({ number }) => number)));

/**
 * The Data Protection Officer's advice on one submission (UK GDPR article 35(2): the controller shall seek it, so it is given on each, if only that there is nothing to add). Points are numbered on through the whole DPIA; the service answers each. It may be given
 * again on the same submission, as further points. The DPO advises and decides nothing.
 * Problems: `submission` (`no-submission`, `newer-submission`), `points.<place>` (`too-long`), `summary` (`advice-empty`), `by`, `file`.
 */
export function advise(found: DpiaCase, input: AdviseInput, { now, me }: CommandContext): DpiaResult {
  const { values } = found;
  const problems = new Problems();
  const { hash, number } = values.submission;
  if (hash === '' || number === undefined) problems.add('submission', 'no-submission');
  // what was on the page when it was written is what is advised on
  else if (input.submission !== hash) problems.add('submission', 'newer-submission');
  const typed = input.points.flatMap((text, place) => {
    const point = problems.text(`points.${place}`, text);
    return point === '' ? [] : [point];
  });
  const summary = problems.text('summary', input.summary, typed.length === 0 ? 'advice-empty' : undefined);
  const by = typedLine(problems, 'by', input.by) || me.name;
  const from = highest(values.file);
  const at = utcSecond(now);
  const advice: Advice = { key: at, at, by, submission: hash, summary, points: typed.map((text, place) => ({ number: from + 1 + place, text })) };
  const next: DpiaValues = { ...values, caseState: 'Advised', advisedAt: now, file: { ...values.file, advice: [...values.file.advice, advice] } };
  problems.file('file', next.file);
  return answer(problems, next, [dpiaEvent('advised', { points: typed.length, by, submission: number ?? 0 }, { details: summary })]);
}

/** What the service is told of it: it cannot read the log. */
export const adviceTalk = ({ submission, summary, points, by }: Advice): NewTalk => ({ kind: 'advice', submission, said: normaliseText(summary), details: { points, by } });
