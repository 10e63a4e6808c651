import strings from '../../../loc/complaintForm';
import staff from '../../../loc/staff';
import { problemText } from '../../../casework/rules/formProblems';
import type { FormSectionProps } from '../../../casework/ui/staff/FormFrame';
import { formQuestions } from '../../../casework/ui/staff/formQuestions';
import type { EntryProblem } from '../../rules/intake/entry';
import { entryFields, type EntryDraft, type EntryField } from '../../rules/intake/entryDraft';

/** What each section of the form works with. */
export type SectionProps = FormSectionProps<EntryDraft, EntryProblem>;

const sentences = { ...staff, ...strings };

export const { questionId, question, summaryLines } = formQuestions<EntryField, EntryProblem>({
  prefix: 'desk-complaint', pairs: { receivedDate: 'received', receivedTime: 'received' }, order: entryFields, sentence: (problem) => problemText(problem, sentences)
});
