export { evidenceName } from '../../casework/rules/files/evidenceName';
export { historyEntry } from '../../casework/store/history';
export { reporterContact, reporterNamed } from '../store/reporter';
export { findDuplicates } from './findDuplicates';
export { mergeCase } from './mergeCase';
export { readSeverityHistory } from './severityHistory';
