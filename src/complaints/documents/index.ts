export { complaintDocuments, complaintFormDocument } from './templates';
export { complaintForm } from './ownForm/ownForm';
export type { ComplaintLetter } from './templates';
export type { LetterFacts, LetterPoint } from './letterFacts';
export { letterValues } from './letterValues';
export type { LetterGap, LetterResult } from './letterValues';
export { groupCsv, groupDocument, groupLetters } from './groupLetters';
export type { GroupLetters } from './groupLetters';
export { letterFactsOf, type LetterTyped } from './caseFacts';
