/** The officers' case store: the only place that writes cases. What its functions take and give is in `contract.ts`. */
export type * from './contract';
export { CaseConflictError, CaseRefusedError } from '../../casework/store/failures';
export { commandContext } from '../../casework/store/commandContext';
export {
  addEvents, addTask, changeTask, keepFile, openCase, openCaseAccess, openCases, readAroundDesk, readFiles, readHistory, readTasks, readWorklist, saveCase, settleAroundDesk
} from './store';
export { readSeverityHistory } from './severityHistory';
export { findCase } from './findCase';
export { reporterNamed as readReporter } from '../store/reporter';
export { findDuplicates } from './findDuplicates';
export { mergeCase } from './mergeCase';
export { closingToConfirm, confirmClosing } from './confirmClosing';
