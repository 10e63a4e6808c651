import strings from '../../../loc/publishing';
import { ukDate } from '../../../calendar';
import { versionOfBytes } from '../../rules/approval';
import { questionsToEdit } from '../../rules/questionsInput';
import type { PublishInput } from '../../rules/publish';
import type { Policy, PolicyVersion } from '../../rules/version';
import type { WorkingPolicy } from '../../store/working';

export type ApprovalInput = Pick<PublishInput, 'approval' | 'approver' | 'approverTyped' | 'approvedOn' | 'noApproval' | 'reviewDue'>;

/** Nothing entered yet, as for a file that nobody has published. */
const nothing: ApprovalInput = { approval: 'approved', approver: undefined, approverTyped: '', approvedOn: '', noApproval: '', reviewDue: '' };

/** What was entered for a version, for a file that is the same: a later review of it, recorded since, has set its next day. */
export function approvalOf(version: PolicyVersion, working: WorkingPolicy): ApprovalInput {
  const reviewedSince = working.lastReviewedOn && working.lastReviewedOn.toString() > ukDate(version.publishedAt).toString();
  const colleague = working.approver?.name === version.approverName ? working.approver : undefined;
  return {
    ...nothing, approval: version.approverName === '' && !version.approvedOn ? 'none' : 'approved', approver: colleague, approverTyped: colleague ? '' : version.approverName,
    approvedOn: version.approvedOn?.toString() ?? '', reviewDue: (reviewedSince ? working.reviewDue : version.reviewDue)?.toString() ?? ''
  };
}

/**
 * What the form begins with: the former version's statement, questions and audience; for the first, everyone and the sentence that the desk
 * proposes. Approval and review are empty, unless the file is the very one that was published last: another file carries neither over.
 * @param contentHash SHA-256 of the working file's bytes
 */
export function firstInput(working: WorkingPolicy, policy: Policy | undefined, days: number, contentHash: string): PublishInput {
  const former = policy?.versions.at(-1);
  const same = versionOfBytes(policy, contentHash);
  const isSome = former !== undefined && former.questions.length > 0 && former.passMark < former.questions.length;
  return {
    title: working.title, change: 'material', changeSummary: '', readBy: 'days', date: '', days: String(former?.readBy.kind === 'days' ? former.readBy.days : days),
    statement: former?.statement ?? { 'en-GB': strings.statement_en, 'cy-GB': strings.statement_cy },
    questions: questionsToEdit(former?.questions ?? []), pass: isSome ? 'some' : 'all', passMark: isSome ? String(former.passMark) : '', audience: former?.audience ?? { kind: 'everyone' },
    owner: working.owner ?? former?.owner, ...(same ? approvalOf(same, working) : nothing), reviewMonths: String(working.reviewMonths ?? 12), relatedPolicies: working.related
  };
}

/** What is kept of a form that was not sent: in this tab, until it is published. */
const draftKey = (siteUrl: string, working: WorkingPolicy): string => `desk-publish ${siteUrl} ${working.id}`;

/** A draft is the form's own, so its shape is taken on trust; one of an older form is not: it took the approval over from another file. */
const form = 2;

interface Draft {
  readonly form: number;
  /** Of the file that it was typed for. */
  readonly contentHash: string;
  readonly input: PublishInput;
}

export function keepDraft(siteUrl: string, working: WorkingPolicy, contentHash: string, input: PublishInput | undefined): void {
  try {
    if (input) sessionStorage.setItem(draftKey(siteUrl, working), JSON.stringify({ form, contentHash, input } satisfies Draft));
    else sessionStorage.removeItem(draftKey(siteUrl, working));
  } catch (error) {
    console.warn('The draft is not kept', error);
  }
}

/** What was typed before. Of another file than this one everything is there again but who approved it and when it is reviewed. */
export function keptDraft(siteUrl: string, working: WorkingPolicy, contentHash: string): { readonly input: PublishInput; readonly isOfOtherFile: boolean } | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(draftKey(siteUrl, working)) ?? 'null') as Draft | null;
    if (kept?.form !== form) return undefined;
    const isOfOtherFile = kept.contentHash !== contentHash;
    return { input: isOfOtherFile ? { ...kept.input, ...nothing } : kept.input, isOfOtherFile };
  } catch (error) {
    console.warn('No draft could be read', error);
    return undefined;
  }
}
