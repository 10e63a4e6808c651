import type { CaseProblem } from '../cases/command';
import { NOTE_LIMIT } from '../report/report';
import type { InvestigationFile } from './investigationFile';

/** The column holds the whole file as JSON: what does not fit would be refused by SharePoint with words that nobody understands. */
export function fileProblems(file: InvestigationFile, field: string): readonly CaseProblem[] {
  return JSON.stringify(file).length > NOTE_LIMIT ? [{ field, code: 'fileTooLong' }] : [];
}
