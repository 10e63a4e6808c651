export { type CaseMessages } from './deliver';
export { readEvidence } from './evidence';
export { mayKeepTheLog } from './officer';
export { caseForOfficer, sendAgain, type CaseKey, type OfficersCase } from './officersCase';
export { takeIn, type TakingInOutcome } from './takeIn';
