import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../calendar';
import { versionOfBytes } from './approval';
import type { Audience } from './audience';
import { readQuestions, type QuestionInput, type QuestionProblem } from './questionsInput';
import { mostReviewMonths, readMonths } from './review';
import type { Language, Policy, PolicyVersion } from './version';
import type { NewVersion } from './versionRow';

/** The form of publishing, as typed. */
export interface PublishInput {
  readonly title: string;
  readonly change: 'material' | 'minor';
  readonly changeSummary: string;
  readonly readBy: 'date' | 'days';
  readonly date: string;
  readonly days: string;
  readonly statement: Readonly<Record<Language, string>>;
  readonly questions: readonly QuestionInput[];
  /** All of them, or as many as `passMark` says. */
  readonly pass: 'all' | 'some';
  readonly passMark: string;
  readonly audience: Audience;
  readonly owner: { readonly name: string; readonly upn: string } | undefined;
  readonly approval: 'approved' | 'none';
  /** A colleague; a body such as a committee is typed. */
  readonly approver: { readonly name: string; readonly upn: string } | undefined;
  readonly approverTyped: string;
  readonly approvedOn: string;
  /** Why it is published although nobody has approved this file. */
  readonly noApproval: string;
  readonly reviewDue: string;
  readonly reviewMonths: string;
  readonly relatedPolicies: readonly number[];
}

export interface PublishContext {
  readonly policyId: number;
  readonly today: Temporal.PlainDate;
  /** What was published of it so far; undefined before the first version. */
  readonly policy: Policy | undefined;
  /** SHA-256 of the file that is published. */
  readonly contentHash: string;
  /** The audience in words, as the row keeps it for people. */
  readonly audienceText: string;
}

export type PublishField = 'title' | 'changeSummary' | 'date' | 'days' | 'statement-en' | 'statement-cy' | 'questions' | 'passMark' | 'audience' | 'owner' | 'approver' | 'approvedOn' | 'noApproval' | 'reviewDue' | 'reviewMonths';
/** `nobody`: nothing was named; `nobodyFound`: what was named is no one. */
export type PublishProblemCode = 'required' | 'tooLong' | 'notADate' | 'inPast' | 'inFuture' | 'tooFar' | 'days' | 'months' | 'passMark' | 'nobody' | 'nobodyFound' | QuestionProblem['code'];
/** `index` is of the question. */
export interface PublishProblem {
  readonly field: PublishField;
  readonly code: PublishProblemCode;
  readonly index?: number;
}

/** What the officer decided, to which publishing adds the facts of the file. */
export type PublishDecision = Omit<NewVersion, 'number' | 'replacesId' | 'fileUrl' | 'fileName' | 'fileUniqueId' | 'fileSize' | 'contentHash' | 'readingUrl' | 'readingHash' | 'sourceVersion'> & {
  readonly reviewMonths: number;
  /** Empty for a body. */
  readonly approverUpn: string;
  /** Why it goes out without an approval; empty for one that has it. */
  readonly noApproval: string;
};

/** A note column holds 64 kB; Welsh letters are two bytes, and a seal is made of what comes back. */
export const longestNote = 30_000;
export const longestStatement = 1000;
export const longestSummary = 2000;
const longestLine = 255;
/** Nobody is given more than a year. */
export const mostDays = 366;

/**
 * The decision to publish: the first version is material (there is nothing that anybody agreed to before), a later one says what changed, the
 * day to read by is not past, there is a statement in both languages, an owner who answers questions. Who approved this file and when is
 * typed for it, or why it goes out without: nothing is taken from the version before, unless the file is the same. The day of the next review
 * is typed too, and has not passed, unless it is that of the same file.
 */
export function decidePublication(input: PublishInput, context: PublishContext): { readonly ok: true; readonly decision: PublishDecision } | { readonly ok: false; readonly problems: readonly PublishProblem[] } {
  const isFirst = context.policy === undefined;
  const problems: PublishProblem[] = [];
  const wrong = (field: PublishField, code: PublishProblemCode): void => void problems.push({ field, code });
  const words = (field: PublishField, text: string, longest: number, isNeeded = true): string => {
    const trimmed = text.trim();
    if (isNeeded && trimmed === '') wrong(field, 'required');
    else if (trimmed.length > longest) wrong(field, 'tooLong');
    return trimmed;
  };
  const title = words('title', input.title, longestLine);
  const changeSummary = words('changeSummary', input.changeSummary, longestSummary, !isFirst);
  const date = plainDate(input.date);
  const days = /^\d+$/.test(input.days.trim()) ? Number(input.days) : 0;
  if (input.readBy === 'date') {
    if (!date) wrong('date', 'notADate');
    else if (Temporal.PlainDate.compare(date, context.today) < 0) wrong('date', 'inPast');
  } else if (days < 1 || days > mostDays) wrong('days', 'days');
  if (isEmptyAudience(input.audience)) wrong('audience', 'nobody');
  else if (JSON.stringify(input.audience).length > longestNote) wrong('audience', 'tooLong');
  const statement = { 'en-GB': words('statement-en', input.statement['en-GB'], longestStatement), 'cy-GB': words('statement-cy', input.statement['cy-GB'], longestStatement) };
  const read = readQuestions(input.questions);
  problems.push(...read.problems.map(({ code, index }) => ({ field: 'questions', code, index } as const)));
  if (JSON.stringify(read.questions).length > longestNote) wrong('questions', 'tooLong');
  const isSome = input.questions.length > 0 && input.pass === 'some';
  const passMark = isSome ? Number(input.passMark) : input.questions.length;
  if (isSome && (!/^\d+$/.test(input.passMark.trim()) || passMark < 1 || passMark > input.questions.length)) wrong('passMark', 'passMark');
  if (!input.owner) wrong('owner', 'required');
  const isApproved = input.approval === 'approved';
  const approverName = isApproved ? words('approver', input.approver?.name ?? input.approverTyped, longestLine) : '';
  const approvedOn = isApproved ? plainDate(input.approvedOn) : undefined;
  if (isApproved && !approvedOn) wrong('approvedOn', 'notADate');
  else if (approvedOn && Temporal.PlainDate.compare(approvedOn, context.today) > 0) wrong('approvedOn', 'inFuture');
  const noApproval = isApproved ? '' : words('noApproval', input.noApproval, longestSummary);
  const reviewDue = plainDate(input.reviewDue);
  const stays = versionOfBytes(context.policy, context.contentHash)?.reviewDue;
  if (!reviewDue) wrong('reviewDue', 'notADate');
  else if (Temporal.PlainDate.compare(reviewDue, context.today) < 0 && !stays?.equals(reviewDue)) wrong('reviewDue', 'inPast');
  else if (Temporal.PlainDate.compare(reviewDue, context.today.add({ months: mostReviewMonths })) > 0) wrong('reviewDue', 'tooFar');
  const reviewMonths = readMonths(input.reviewMonths);
  if (reviewMonths === undefined) wrong('reviewMonths', 'months');
  if (problems.length > 0 || !input.owner || !reviewDue || reviewMonths === undefined) return { ok: false, problems };
  return {
    ok: true,
    decision: {
      policyId: context.policyId, title, change: isFirst ? 'material' : input.change, changeSummary, statement, questions: read.questions, passMark,
      readBy: input.readBy === 'date' && date ? { kind: 'date', date } : { kind: 'days', days },
      audience: input.audience, audienceText: context.audienceText.slice(0, longestLine), owner: input.owner,
      approverName, approverUpn: isApproved ? input.approver?.upn ?? '' : '', approvedOn, noApproval, reviewMonths, reviewDue, relatedPolicies: input.relatedPolicies
    }
  };
}

export function isEmptyAudience(audience: Audience): boolean {
  return audience.kind === 'some' && audience.groups.length + audience.departments.length + audience.jobTitles.length === 0;
}

/** An audience in words: everybody, or who, one after another. @param everyone the page's word for all staff */
export function audienceWords(audience: Audience, everyone: string): string {
  if (audience.kind === 'everyone') return everyone;
  const all = [...audience.groups.map(({ name }) => name), ...audience.departments, ...audience.jobTitles].join('; ');
  return all.length > longestLine ? `${all.slice(0, longestLine - 1)}…` : all;
}

/** Published versions of any policy whose file has exactly these bytes, newest first: an upload by mistake, or the same file in two places. */
export function sameBytes(policies: readonly Policy[], contentHash: string): readonly PolicyVersion[] {
  return policies.flatMap(({ versions }) => versions.filter((version) => version.contentHash === contentHash)).reverse();
}
