import * as strings from 'PublishingStrings';
import { questionsToEdit } from '../../rules/questionsInput';
import type { PublishInput } from '../../rules/publish';
import type { Policy } from '../../rules/version';
import type { WorkingPolicy } from '../../store/working';

/** What the form begins with: the former version's statement, questions and audience; for the first, everyone and the sentence that the desk proposes. */
export function firstInput(working: WorkingPolicy, policy: Policy | undefined, days: number): PublishInput {
  const former = policy?.versions.at(-1);
  return {
    title: working.title, change: 'material', changeSummary: '', readBy: 'days', date: '', days: String(former?.readBy.kind === 'days' ? former.readBy.days : days),
    statement: former?.statement ?? { 'en-GB': strings.statement_en, 'cy-GB': strings.statement_cy },
    questions: questionsToEdit(former?.questions ?? []), passMark: former && former.passMark > 0 ? String(former.passMark) : '', audience: former?.audience ?? { kind: 'everyone' },
    owner: working.owner ?? former?.owner, approver: working.approver, approvedOn: working.approvedOn?.toString() ?? '', reviewMonths: String(working.reviewMonths ?? 12), relatedPolicies: working.related
  };
}

/** What is kept of a form that was not sent: of the very version of the working file, on this computer, until it is published. */
const draftKey = (siteUrl: string, working: WorkingPolicy): string => `desk-publish ${siteUrl} ${working.id} ${working.versionLabel}`;

/** A draft is the form's own, so its shape is taken on trust; one of an older form is not. */
const form = 1;

export function keepDraft(siteUrl: string, working: WorkingPolicy, input: PublishInput | undefined): void {
  try {
    if (input) sessionStorage.setItem(draftKey(siteUrl, working), JSON.stringify({ form, input }));
    else sessionStorage.removeItem(draftKey(siteUrl, working));
  } catch (error) {
    console.warn('The draft is not kept', error);
  }
}

export function keptDraft(siteUrl: string, working: WorkingPolicy): PublishInput | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(draftKey(siteUrl, working)) ?? 'null') as { readonly form: number; readonly input: PublishInput } | null;
    return kept?.form === form ? kept.input : undefined;
  } catch (error) {
    console.warn('No draft could be read', error);
    return undefined;
  }
}
