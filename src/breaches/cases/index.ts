/** The officers' case store: the only place that writes cases. What its functions take and give is in `contract.ts`. */
export type * from './contract';
export { CaseConflictError, CaseRefusedError } from '../../casework/store/failures';
export { openCaseAccess } from './access';
export { openCase, openCases } from './openCase';
export { findCase } from './findCase';
export { saveCase } from './saveCase';
export { readWorklist } from './worklist';
export { readAroundDesk, readHistory, readSeverityHistory } from './history';
export { settleAroundDesk } from './settle';
export { newestAddition, readReported, reporterNamed as readReporter } from './reported';
export { findDuplicates } from './findDuplicates';
export { mergeCase } from './mergeCase';
export { addTask, changeTask, readTasks } from './tasks';
export { addEvents } from './addEvents';
export { keepFile, readFiles } from './files';
export { closingToConfirm, confirmClosing } from './confirmClosing';
export { commandContext } from './commandContext';
