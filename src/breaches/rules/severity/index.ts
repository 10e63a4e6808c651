export * from './dataClasses';
export * from './identifiers';
export * from './circumstances';
export * from './severityFile';
export * from './score';
export * from './flags';
export * from './riskTest';
