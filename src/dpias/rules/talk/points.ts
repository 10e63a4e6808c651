import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { plainDate, readInstant } from '../../../calendar';
import { normaliseText } from '../../../casework/rules/normaliseText';
import type { Advice } from '../cases/dpiaFile';
import type { NewTalk, TalkRow } from './talk';

/** What a service says to a point of the advice. */
export const pointAnswers = ['done', 'willDo', 'notFollowed'] as const;
export type PointAnswer = (typeof pointAnswers)[number];

export interface AnsweredPoint {
  readonly number: number;
  readonly text: string;
  /** The hash of the submission on which it was advised. */
  readonly submission: string;
  /** Undefined: the point is open. */
  readonly answer: { readonly what: PointAnswer; readonly by: string | undefined; readonly said: string; readonly row: TalkRow } | undefined;
}

const adviceSchema = v.object({ points: v.array(v.object({ number: v.pipe(v.number(), v.integer(), v.minValue(1)), text: v.string() })) });
const answerSchema = v.object({ answer: v.picklist(pointAnswers), by: v.optional(v.string()) });

/** What a point is answered with, as `details` keep it; undefined where it is no answer: a promise needs its day, and advice that is not followed its why (UK GDPR article 35(2); ICO, template, step 7: "you must explain your reasons"). */
function readAnswer(row: TalkRow): AnsweredPoint['answer'] {
  const read = v.safeParse(answerSchema, row.details);
  if (!read.success) return undefined;
  const { answer: what, by } = read.output;
  if (what === 'willDo' && (by === undefined || !plainDate(by))) return undefined;
  if (what === 'notFollowed' && normaliseText(row.said) === '') return undefined;
  return { what, by: what === 'willDo' ? by : undefined, said: row.said, row };
}

export interface Advised {
  readonly at: Temporal.Instant;
  readonly submission: string;
  readonly points: readonly { readonly number: number; readonly text: string }[];
}

/** Points of the advice by their numbers, as officers' rows of the talk tell them to the service, which cannot read the log. */
export const adviceInTalk = (rows: readonly TalkRow[]): readonly Advised[] => rows.filter(({ kind }) => kind === 'advice').flatMap(({ created, submission, details }) => {
  const read = v.safeParse(adviceSchema, details);
  return read.success ? [{ at: created, submission, points: read.output.points }] : [];
});

/** The same as the log has it, which is the officers' record. */
export const adviceInLog = (advice: readonly Advice[]): readonly Advised[] => advice.flatMap(({ at, submission, points }) => {
  const moment = readInstant(at);
  return moment ? [{ at: moment, submission, points }] : [];
});

/**
 * Each point with what the service says of it last. An answer counts that came after its point was given; a number is given once, and of two points of one number the first stands.
 * @param advice of the log for officers, of the talk for the service
 * @param rows that count
 */
export function answeredPoints(advice: readonly Advised[], rows: readonly TalkRow[]): readonly AnsweredPoint[] {
  const points = advice.flatMap(({ at, submission, points: given }) => given.map((point) => ({ ...point, submission, at })));
  const isAfter = ({ created }: TalkRow, at: Temporal.Instant): boolean => Temporal.Instant.compare(created, at) >= 0;
  return points.filter(({ number }, place) => points.findIndex((other) => other.number === number) === place).sort((one, other) => one.number - other.number).map(({ at, ...point }) => ({
    ...point, answer: rows.filter((row) => row.kind === 'pointAnswer' && row.point === point.number && isAfter(row, at)).map(readAnswer).filter((read) => read !== undefined).at(-1)
  }));
}

/** Numbers of points that nobody has answered. */
export const openPoints = (points: readonly AnsweredPoint[]): readonly number[] => points.filter(({ answer }) => answer === undefined).map(({ number }) => number);

/** What a service says to a point, as a row to add. @returns undefined where something is missing: `by` of a promise, `said` of advice that is not followed */
export function pointAnswerTalk(point: Pick<AnsweredPoint, 'number' | 'submission'>, what: PointAnswer, { by, said }: { readonly by: string; readonly said: string }): NewTalk | undefined {
  if (what === 'willDo' && !plainDate(by)) return undefined;
  if (what === 'notFollowed' && normaliseText(said) === '') return undefined;
  return { kind: 'pointAnswer', point: point.number, submission: point.submission, said: normaliseText(said), details: { answer: what, ...(what === 'willDo' ? { by } : {}) } };
}
