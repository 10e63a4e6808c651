import type { CaseProblem } from '../../../rules';
import type { InvestigationInput } from '../../../rules/investigation';
import { fieldId } from '../problems';
import { problemFor } from './words';

/** What each part of the form gets: all that is typed, and how to change some of it. */
export interface InvestigationPart {
  readonly logId: number;
  readonly input: InvestigationInput;
  readonly onChange: (changes: Partial<InvestigationInput>) => void;
  readonly problems: readonly CaseProblem[];
}

/** Id and error of the field of a path. */
export function fieldOf({ logId, problems }: Pick<InvestigationPart, 'logId' | 'problems'>, path: string): { readonly id: string; readonly error: string | undefined } {
  return { id: fieldId(logId, path), error: problemFor(problems, path) };
}

export const replaceAt = <Row>(rows: readonly Row[], index: number, changes: Partial<Row>): Row[] => rows.map((row, place) => (place === index ? { ...row, ...changes } : row));
export const removeAt = <Row>(rows: readonly Row[], index: number): Row[] => rows.filter((_, place) => place !== index);
