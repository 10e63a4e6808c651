export { readPeriod, spanOf, type DayPeriod as RegisterPeriod } from '../../../casework/rules/period';
export * from './entry';
export * from './register';
