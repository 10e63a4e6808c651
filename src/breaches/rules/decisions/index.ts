export * from './notificationFile';
export * from './exceptions';
export * from './timing';
export { earliest } from './inputs';
export type { MomentInput } from './inputs';
export * from './decide';
export * from './told';
export * from './findings';
export * from './saveNotification';
