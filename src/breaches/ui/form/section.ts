import { problemText, type ReportDraft, type ReportField, type ReportProblem } from '../../rules/reporting';
import breach from '../../../loc/breach';
import type { DeskServices } from '../../../platform/host/services';
import type { PublicSettings } from '../storePort';
import type { ReportForm } from './useReportForm';

/** What each section of the form works with. */
export interface SectionProps {
  readonly form: ReportForm;
  readonly services: DeskServices;
  readonly settings: PublicSettings;
}

/** A date and a time are one question on the page: its id, for the answers that belong to it. */
const sharedBoxes: Partial<Record<ReportField, string>> = {
  noticedDate: 'noticed', noticedTime: 'noticed', happenedDate: 'happenedAt', happenedTime: 'happenedAt', toldDate: 'toldAt', toldTime: 'toldAt'
};

/** The id of the question on the page that an answer belongs to. */
export const questionId = (field: ReportField): string => `desk-report-${sharedBoxes[field] ?? field}`;

/** The control that an answer is typed into, where its question has two. */
export const controlId = (field: ReportField): string | undefined =>
  (field in sharedBoxes ? `${questionId(field)}-${field.endsWith('Time') ? 'time' : 'date'}` : undefined);

export const problemSentence = (problem: ReportProblem): string => problemText(problem, breach);

/** The id of a question and the sentence that stands at it, if something is wrong with it. */
export function question(form: Pick<ReportForm, 'problems'>, field: ReportField): { readonly id: string; readonly error: string | undefined } {
  const id = questionId(field);
  const sentences = form.problems.filter((each) => questionId(each.field) === id).map(problemSentence);
  return { id, error: sentences.length > 0 ? sentences.join('. ') : undefined };
}

export const text = (draft: ReportDraft, field: Exclude<ReportField, 'dataSubjectTypes' | 'dataTypes' | 'lineManager' | 'restricted'>): string => draft[field] ?? '';
