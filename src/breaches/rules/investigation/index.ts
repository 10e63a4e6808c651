export * from './investigationFile';
export * from './caseOutcome';
export * from './closingQuestions';
export * from './retention';
export * from './closeCase';
export * from './saveInvestigation';
