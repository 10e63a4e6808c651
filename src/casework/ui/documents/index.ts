export { DocumentButtons } from './DocumentButtons';
export { DocumentsProvider, useCouncil, useDocumentsPort } from './documentsPort';
export type { DocumentsPort } from './documentsPort';
export { LetterButtons } from './LetterButtons';
export { CouncilMissing, LetterChoice, LetterGaps, LetterLanguage, letterLanguages, LetterSignature, type LetterInput } from './LetterFields';
export { senderOf } from './letterSender';
export { useLetterForm } from './useLetterForm';
