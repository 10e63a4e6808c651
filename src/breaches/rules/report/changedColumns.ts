import { differingColumns } from '../../../casework/rules/differingColumns';
import { reportToColumns, type ReportColumns } from './reportColumns';
import type { BreachReport } from './report';

/** The columns in which two versions of a report differ, in the list's order: what an officer sees of a later change, and what both sides of a 412 are shown. */
export const changedColumns = (before: BreachReport, after: BreachReport): readonly (keyof ReportColumns)[] =>
  differingColumns({ ...reportToColumns(before) }, { ...reportToColumns(after) });
