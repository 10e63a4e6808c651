export { DocumentButtons } from './DocumentButtons';
export { DocumentsProvider, useCouncil } from './documentsPort';
export type { DocumentsPort } from './documentsPort';
