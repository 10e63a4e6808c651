export { evidenceName } from '../../casework/rules/files/evidenceName';
export { historyEntry } from '../../casework/store/history';
export { findEarlier } from './findEarlier';
