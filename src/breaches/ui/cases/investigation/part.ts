import type { CaseProblem } from '../../../rules';
import type { InvestigationInput } from '../../../rules/investigation';
import type { Prefilled } from '../../../rules/prefill';
import { fieldId } from '../problems';
import { problemFor } from './words';

/** What each part of the form gets: all that is typed, and how to change some of it. */
export interface InvestigationPart {
  readonly logId: number;
  readonly input: InvestigationInput;
  readonly onChange: (changes: Partial<InvestigationInput>) => void;
  readonly problems: readonly CaseProblem[];
  /** What stands in the form before anything is typed. */
  readonly start: Prefilled<InvestigationInput>;
  /** Who most likely acts and whom it concerns, for rows that are added: as triage has them. */
  readonly manager: string;
  readonly service: string;
}

/** What stands in a row from its first word on, where nothing was typed: a row without words stays blank, and is left out of the save. */
export function begun<Row extends { readonly text: string }>(row: Row, known: Partial<Row>): Partial<Row> {
  const isFirst = row.text === '';
  return Object.fromEntries(Object.entries(known).filter(([key]) => isFirst && row[key as keyof Row] === '')) as Partial<Row>;
}

/** Id and error of the field of a path. */
export function fieldOf({ logId, problems }: Pick<InvestigationPart, 'logId' | 'problems'>, path: string): { readonly id: string; readonly error: string | undefined } {
  return { id: fieldId(logId, path), error: problemFor(problems, path) };
}

export const replaceAt = <Row>(rows: readonly Row[], index: number, changes: Partial<Row>): Row[] => rows.map((row, place) => (place === index ? { ...row, ...changes } : row));
export const removeAt = <Row>(rows: readonly Row[], index: number): Row[] => rows.filter((_, place) => place !== index);
