import type { DocumentLanguage } from '../../casework/documents';

const english = { acknowledgedOn: 'Acknowledged on', progress: 'Where it stands', summary: 'Outcome in short', points: 'Points and conclusions' };

/** Titles of the columns of a complaint's own, in the language of the letters. */
export const mergeColumns: Readonly<Record<DocumentLanguage, typeof english>> = {
  'en-GB': english,
  'cy-GB': { acknowledgedOn: 'Dyddiad cydnabod', progress: 'Ble mae pethau arni', summary: 'Y canlyniad yn gryno', points: 'Pwyntiau a chasgliadau' }
};
