import type { DocumentLanguage } from '../../casework/documents';

const english = {
  draft: 'Draft', reference: 'Reference', name: 'Name', greeting: 'Greeting', address: 'Address', letterhead: 'Letterhead', letterDate: 'Date of letter', receivedOn: 'Received on',
  acknowledgedOn: 'Acknowledged on', progress: 'Where it stands', summary: 'Outcome in short', points: 'Points and conclusions', contactName: 'Contact', contactPhone: 'Contact phone',
  contactEmail: 'Contact email', regulator: 'Regulator', signatory: 'Signed by', signatoryRole: 'Role of signatory'
};
export type MergeColumn = keyof typeof english;

/** Titles of the columns from which a council merges its own letters, in the language of the letters. */
export const mergeColumns: Readonly<Record<DocumentLanguage, Readonly<Record<MergeColumn, string>>>> = {
  'en-GB': english,
  'cy-GB': {
    draft: 'Drafft', reference: 'Cyfeirnod', name: 'Enw', greeting: 'Cyfarchiad', address: 'Cyfeiriad', letterhead: 'Pennawd y llythyr', letterDate: 'Dyddiad y llythyr', receivedOn: 'Dyddiad derbyn',
    acknowledgedOn: 'Dyddiad cydnabod', progress: 'Ble mae pethau arni', summary: 'Y canlyniad yn gryno', points: 'Pwyntiau a chasgliadau', contactName: 'Cyswllt', contactPhone: 'Ffôn cyswllt',
    contactEmail: 'E-bost cyswllt', regulator: 'Rheoleiddiwr', signatory: 'Llofnodwyd gan', signatoryRole: 'Rôl y llofnodwr'
  }
};
