export { answerLetters, isAnswer, requestDocuments, searchDocument } from './templates';
export type { AnswerLetter, RequestLetter } from './templates';
export type { ExtensionBar, FeeBar, LetterDue, LetterFacts, Whose } from './letterFacts';
export { letterValues } from './letterValues';
export type { LetterGap, LetterResult, NoLetter } from './letterValues';
export { statementsTold } from './answerValues';
export { codeKey, type CodeMeaning } from './codeKey';
export { feeGroundsOf, letterFactsOf, letterTypedOf, type LetterTyped } from './caseFacts';
export { searchLetter, type SearchLetter, type SearchLetterGap, type SearchLetterTyped } from './searchLetter';
