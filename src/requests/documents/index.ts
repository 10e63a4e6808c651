export { answerLetters, isAnswer, requestDocuments, requestFormDocument } from './templates';
export { requestForm } from './ownForm/ownForm';
export type { AnswerLetter, RequestLetter } from './templates';
export type { ExtensionBar, LetterDue, LetterFacts, Whose } from './letterFacts';
export { letterValues } from './letterValues';
export type { LetterGap, LetterResult, NoLetter } from './letterValues';
export { statementsTold } from './answerValues';
export { codeKey, type CodeMeaning } from './codeKey';
export { letterFactsOf, letterTypedOf, responseFactsOf, type KnownOfAnswer, type LetterTyped } from './caseFacts';
