import staff from '../../../../loc/staff';
import strings from '../../../../loc/told';
import type { DeskServices } from '../../../../platform/host/services';
import type { DeskSettings } from '../../../../platform/settings';
import { problemText, type FormProblem } from '../../../rules/formProblems';
import type { ToldDraft, ToldField } from '../../../rules/told/toldDraft';
import { formQuestions } from '../formQuestions';
import type { StaffFormState } from '../useStaffForm';

/** What each section of such a form works with; a room's own draft is more than this. */
export interface ToldSectionProps {
  readonly form: Pick<StaffFormState<ToldDraft, unknown>, 'draft' | 'update'>;
  readonly question: (field: ToldField) => { readonly id: string; readonly error: string | undefined };
  readonly services: DeskServices;
  readonly settings: DeskSettings;
}

/** The questions of a room's form. @param own its own sentences, before those of every such form and of every form of staff */
export const toldQuestions = <Field extends string>(prefix: string, order: readonly (Field | ToldField)[], own: Readonly<Record<string, string>>): ReturnType<typeof formQuestions<Field | ToldField, FormProblem<Field | ToldField, never>>> => {
  const pairs: Readonly<Partial<Record<ToldField, string>>> = { receivedDate: 'received', receivedTime: 'received' };
  const sentences = { ...staff, ...strings, ...own };
  return formQuestions({ prefix, pairs: pairs as Readonly<Partial<Record<Field | ToldField, string>>>, order, sentence: (problem) => problemText(problem, sentences) });
};
