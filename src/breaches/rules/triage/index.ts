/** Not in the rules' own door: the report form loads that and has no use for this. */
export * from './triageInput';
export * from './facts';
export * from './awareness';
export * from './states';
export * from './othersToTell';
export * from './containment';
export { clockEffect } from './events';
export type { ClockEffect } from './events';
export * from './triage';
export * from './duplicates';
export { sameMoment, readMoment } from '../../../casework/rules/moments';
