/** The officers' case store. What it takes and gives is in `contract.ts`. */
export type * from './contract';
export { CaseConflictError, CaseRefusedError } from '../../casework/store/failures';
export { commandContext } from '../../casework/store/commandContext';
export { breachCases } from './store';
export { openBreachCases, openCaseAccess } from './openBreachCases';
