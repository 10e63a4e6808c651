export { mayTryByHand, type CaseMessages } from './deliver';
export { readEvidence } from './evidence';
export { answerManager, awaitingWord } from './managerWord';
export { mayKeepTheLog } from './officer';
export { caseForOfficer, keepNewFiles, sendAgain, type CaseKey, type OfficersCase } from './officersCase';
export { type ReportChange, type ReportChanges } from './reportChanges';
export { takeIn, type TakingInOutcome } from './takeIn';
export { takeNote, type Undeliverable } from './undeliverable';
export type { NoticedFile } from './fileEvents';
