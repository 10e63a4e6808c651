import { Temporal } from 'temporal-polyfill';
import { plainDate } from '../../calendar';
import type { Audience } from './audience';
import { readQuestions, type QuestionInput, type QuestionProblem } from './questionsInput';
import { nextReview, readMonths } from './review';
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
  readonly passMark: string;
  readonly audience: Audience;
  readonly owner: { readonly name: string; readonly upn: string } | undefined;
  readonly approver: { readonly name: string; readonly upn: string } | undefined;
  readonly approvedOn: string;
  readonly reviewMonths: string;
  readonly relatedPolicies: readonly number[];
}

export interface PublishContext {
  readonly policyId: number;
  readonly today: Temporal.PlainDate;
  /** What was published of it so far; undefined before the first version. */
  readonly policy: Policy | undefined;
  /** The audience in words, as the row keeps it for people. */
  readonly audienceText: string;
}

export type PublishField = 'title' | 'changeSummary' | 'date' | 'days' | 'statement-en' | 'statement-cy' | 'questions' | 'passMark' | 'audience' | 'owner' | 'approver' | 'approvedOn' | 'reviewMonths';
export type PublishProblemCode = 'required' | 'tooLong' | 'notADate' | 'inPast' | 'inFuture' | 'days' | 'months' | 'passMark' | 'nobody' | QuestionProblem['code'];
/** `index` is of the question. */
export interface PublishProblem {
  readonly field: PublishField;
  readonly code: PublishProblemCode;
  readonly index?: number;
}

/** What the officer decided, to which publishing adds the facts of the file. */
export type PublishDecision = Omit<NewVersion, 'number' | 'replacesId' | 'fileUrl' | 'fileName' | 'fileUniqueId' | 'fileSize' | 'contentHash' | 'readingUrl' | 'readingHash' | 'sourceVersion'> & {
  readonly reviewMonths: number;
  readonly approverUpn: string;
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
 * day to read by is not past, there is a statement in both languages, an owner who answers questions, and a review.
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
  const passMark = input.questions.length === 0 ? 0 : Number(input.passMark);
  if (input.questions.length > 0 && (!/^\d+$/.test(input.passMark.trim()) || passMark < 1 || passMark > input.questions.length)) wrong('passMark', 'passMark');
  if (!input.owner) wrong('owner', 'required');
  const approvedOn = plainDate(input.approvedOn);
  if (!approvedOn) wrong('approvedOn', 'notADate');
  else if (Temporal.PlainDate.compare(approvedOn, context.today) > 0) wrong('approvedOn', 'inFuture');
  const reviewMonths = readMonths(input.reviewMonths);
  if (reviewMonths === undefined) wrong('reviewMonths', 'months');
  if (problems.length > 0 || !input.owner || !approvedOn || reviewMonths === undefined) return { ok: false, problems };
  return {
    ok: true,
    decision: {
      policyId: context.policyId, title, change: isFirst ? 'material' : input.change, changeSummary, statement, questions: read.questions, passMark,
      readBy: input.readBy === 'date' && date ? { kind: 'date', date } : { kind: 'days', days },
      audience: input.audience, audienceText: context.audienceText.slice(0, longestLine), owner: input.owner, approverName: input.approver?.name ?? '', approverUpn: input.approver?.upn ?? '', approvedOn, reviewMonths,
      reviewDue: nextReview(approvedOn, reviewMonths), relatedPolicies: input.relatedPolicies
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
