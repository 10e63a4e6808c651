export * from './eventTable';
export * from './genericEvents';
export * from './breachEvents';
export * from './caseEvent';
