export * from '../../../../casework/rules/events/eventTable';
export * from '../../../../casework/rules/events/genericEvents';
export * from './breachEvents';
export * from './caseEvent';
