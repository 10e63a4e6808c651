import { readCase, type CaseRead } from '../../../casework/rules/caseRow';
import { caseFields } from './caseFields';
import type { CaseValues } from './caseValues';

/** The case in a row, from the list or from one of its versions: what cannot be read falls back to "not decided" and is named. */
export const columnsToCase = (row: Readonly<Record<string, unknown>>): CaseRead<CaseValues> => readCase(caseFields, row);
