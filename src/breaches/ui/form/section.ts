import breach from '../../../loc/breach';
import staff from '../../../loc/staff';
import type { FormSectionProps } from '../../../casework/ui/staff/FormFrame';
import { formQuestions } from '../../../casework/ui/staff/formQuestions';
import { problemText, type ReportDraft, type ReportField, type ReportProblem } from '../../rules/reporting';

/** What each section of the form works with. */
export type SectionProps = FormSectionProps<ReportDraft, ReportProblem>;

const sentences = { ...staff, ...breach };

export const { questionId, question, summaryLines } = formQuestions<ReportField, ReportProblem>({
  prefix: 'desk-report',
  pairs: { noticedDate: 'noticed', noticedTime: 'noticed', happenedDate: 'happenedAt', happenedTime: 'happenedAt', toldDate: 'toldAt', toldTime: 'toldAt' },
  order: [
    'incidentKind', 'whatHappened', 'equipment', 'equipmentDetails', 'noticedDate', 'noticedTime', 'happenedKnown', 'happenedDate', 'happenedTime', 'contained', 'containmentActions',
    'dataSubjectTypes', 'dataTypes', 'peopleBand', 'peopleCount'
  ],
  sentence: (problem) => problemText(problem, sentences)
});

export const text = (draft: ReportDraft, field: Exclude<ReportField, 'dataSubjectTypes' | 'dataTypes' | 'lineManager' | 'restricted'>): string => draft[field] ?? '';
