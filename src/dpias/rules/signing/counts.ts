import { Temporal } from 'temporal-polyfill';
import { readInstant } from '../../../calendar';
import type { SignRole } from '../cases/choices';
import type { AskedToSign } from '../cases/dpiaFile';

export const signDecisions = ['approve', 'refuse'] as const;
export type SignDecision = (typeof signDecisions)[number];

/** A row of `Sign-offs` as read. Who and when are SharePoint's stamps; the rest is what its author claims. */
export interface SignRow {
  readonly id: number;
  readonly guid: string;
  readonly reference: string;
  readonly authorId: number;
  readonly authorName: string;
  readonly created: Temporal.Instant;
  /** As its author calls themselves: it counts for nothing. */
  readonly role: string;
  /** The hash of the submission that was read and signed. */
  readonly submission: string;
  /** Undefined where it says neither. */
  readonly decision: SignDecision | undefined;
  readonly said: string;
  /** Why they sign although points of the advice are open. */
  readonly openBecause: string;
}

/** What is signed: the submission of which the log speaks. */
export interface ToSign {
  readonly reference: string;
  readonly hash: string;
  /** Who added the submission. */
  readonly submittedById: number | undefined;
}

/**
 * Why a row does not count. `otherSubmission`: it is for another one than the log speaks of, so it is no longer what was signed. `askedLater`: the row was there before the log asked.
 * `later`: the same person wrote a newer one that counts.
 */
export const signProblems = ['otherCase', 'noDecision', 'otherSubmission', 'ownSubmission', 'notAsked', 'askedLater', 'askedByThemselves', 'takenBack', 'later'] as const;
export type SignProblem = (typeof signProblems)[number];

export interface JudgedSign {
  readonly row: SignRow;
  /** As the log asked them; undefined where it does not count. */
  readonly role: SignRole | undefined;
  readonly problem: SignProblem | undefined;
}

const isBefore = (text: string, moment: Temporal.Instant): boolean => {
  const at = readInstant(text);
  return at !== undefined && Temporal.Instant.compare(at, moment) < 0;
};

/**
 * Which sign-offs count: a row counts when its author is whom the log asked before the row was made, for the very hash, and did not add the submission that is signed; the role that a row claims never
 * counts, nor does a request that somebody made of themselves. Of one person the newest that counts stands, so that an approval can be taken back by refusing. A submission that comes later has another hash: what was
 * signed before is no longer what was signed.
 * @returns each row with why it does not count, in the order of their stamps
 */
export function judgeSigns(rows: readonly SignRow[], asked: readonly AskedToSign[], toSign: ToSign): readonly JudgedSign[] {
  const sorted = [...rows].sort((one, other) => Temporal.Instant.compare(one.created, other.created) || one.id - other.id);
  const judged = sorted.map((row): JudgedSign => {
    const by = askOf(row, asked, toSign);
    return typeof by === 'string' ? { row, role: undefined, problem: by } : { row, role: by.role, problem: undefined };
  });
  const newest = new Map(judged.flatMap(({ row, problem }) => (problem === undefined ? [[row.authorId, row.id]] : [])));
  return judged.map((each) => (each.problem === undefined && newest.get(each.row.authorId) !== each.row.id ? { ...each, role: undefined, problem: 'later' } : each));
}

/** The request that a row answers, or why it answers none. */
function askOf(row: SignRow, asked: readonly AskedToSign[], { reference, hash, submittedById }: ToSign): AskedToSign | SignProblem {
  if (row.reference !== reference) return 'otherCase';
  if (hash === '' || row.submission !== hash) return 'otherSubmission';
  if (row.decision === undefined) return 'noDecision';
  if (row.authorId === submittedById) return 'ownSubmission';
  const ofPerson = asked.filter(({ id, submission }) => id === row.authorId && submission === hash);
  if (ofPerson.length === 0) return 'notAsked';
  const byOthers = ofPerson.filter(({ byId }) => byId !== row.authorId);
  if (byOthers.length === 0) return 'askedByThemselves';
  const before = byOthers.filter(({ at }) => isBefore(at, row.created));
  if (before.length === 0) return 'askedLater';
  // a request that was taken back asks for nothing any more, whenever the row came
  return before.filter(({ takenBackAt }) => takenBackAt === undefined).at(-1) ?? 'takenBack';
}

/** How the signatures of a submission stand. */
export interface SignState {
  readonly approved: readonly JudgedSign[];
  readonly refused: readonly JudgedSign[];
  /** Whom the log asked for this submission and who has not answered. */
  readonly waiting: readonly AskedToSign[];
  /** Rows of this case that do not count, for an officer to see. */
  readonly uncounted: readonly JudgedSign[];
  /** Somebody signed another submission than the one that counts. */
  readonly isOutdated: boolean;
}

export function signState(rows: readonly SignRow[], asked: readonly AskedToSign[], toSign: ToSign): SignState {
  const judged = judgeSigns(rows, asked, toSign);
  const counted = judged.filter(({ problem }) => problem === undefined);
  const answered = new Set(counted.map(({ row }) => row.authorId));
  return {
    approved: counted.filter(({ row }) => row.decision === 'approve'),
    refused: counted.filter(({ row }) => row.decision === 'refuse'),
    waiting: asked.filter(({ id, submission, takenBackAt }) => submission === toSign.hash && takenBackAt === undefined && !answered.has(id)),
    uncounted: judged.filter(({ problem }) => problem !== undefined && problem !== 'otherCase'),
    isOutdated: judged.some(({ problem }) => problem === 'otherSubmission')
  };
}

/** Roles of which nobody has approved that must. */
export const rolesWithout = ({ approved }: Pick<SignState, 'approved'>, needed: readonly SignRole[]): readonly SignRole[] => needed.filter((role) => !approved.some((each) => each.role === role));
