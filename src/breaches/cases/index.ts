/** The officers' case store: the only place that writes cases. What its functions take and give is in `contract.ts`. */
export type * from './contract';
export { CaseConflictError, CaseRefusedError } from '../../casework/store/failures';
export { commandContext } from '../../casework/store/commandContext';
export {
  addEvents, addTask, changeTask, closingToConfirm, confirmClosing, disposal, keepFile, openCase, openCaseAccess, openCases, readAroundDesk, readFiles, readHistory, readTasks, saveCase, settleAroundDesk
} from './store';
export { readSeverityHistory } from './severityHistory';
export { findCase } from './findCase';
export { readWorklist } from './worklist';
export { reporterNamed as readReporter } from '../store/reporter';
export { findDuplicates } from './findDuplicates';
export { mergeCase } from './mergeCase';
