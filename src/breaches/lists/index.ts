export * from '../../platform/lists/caseLists';
export * from '../../platform/lists/deliveries';
export * from './breachEvidence';
export * from './breachLog';
export * from './breachReports';
