/** The rules that a reporter's page needs; it imports them from here, so that what only officers need stays out of its download. */
export * from './incidents/incidentKind';
export {
  findIncidentKind, incidentKind, incidentKindChoices, incidentKindList
} from './incidents/incidentKinds';
export type { IncidentKind, IncidentKindChoice, IncidentKindKey } from './incidents/incidentKinds';
export * from './incidents/dataSubjectTypes';
export * from './incidents/dataTypes';
export * from './incidents/peopleBands';
export * from './cases/reference';
export * from './cases/clock';
export * from './cases/timeLeftText';
export * from './cases/publicState';
export * from './report/report';
export * from './report/reportDraft';
export * from './report/problems';
export { normaliseText } from '../../casework/rules/normaliseText';
export { CLOCK_SKEW_MINUTES } from '../../casework/rules/limits';
export { validateReport } from './report/validateReport';
export type { ReportCheck, ReportCheckOptions } from './report/validateReport';
export * from '../../casework/rules/files/fileProblems';
export { searchIncidentKinds } from './incidents/searchKinds';
export { adviceFor } from './incidents/advice';
export type { AdviceSituation } from './incidents/advice';
export { choiceKey } from '../../casework/rules/choiceKey';
export { groupKey } from './incidents/stringKeys';
