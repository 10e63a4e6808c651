export { evidenceName } from '../../casework/rules/files/evidenceName';
export { historyEntry } from '../../casework/store/history';
export { listSubmissions, readSubmission } from '../store/submissions';
export { readSigns } from '../store/signOffs';
export { addTalk, readTalk } from '../store/talk';
export { catchUpState, tellState } from '../store/stateTelling';
export { readCounts } from '../store/counts';
