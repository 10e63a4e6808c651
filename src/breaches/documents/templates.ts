import { documentKinds } from '../../casework/documents/templates';

/** The documents that are made of a breach. */
export const breachDocuments = documentKinds({
  'notification-pack': { 'en-GB': () => import('./templates/notification-pack.en-GB.json'), 'cy-GB': () => import('./templates/notification-pack.cy-GB.json') },
  letter: { 'en-GB': () => import('./templates/letter.en-GB.json'), 'cy-GB': () => import('./templates/letter.cy-GB.json') },
  'advice-sheet': { 'en-GB': () => import('./templates/advice-sheet.en-GB.json'), 'cy-GB': () => import('./templates/advice-sheet.cy-GB.json') },
  'investigation-report': { 'en-GB': () => import('./templates/investigation-report.en-GB.json'), 'cy-GB': () => import('./templates/investigation-report.cy-GB.json') }
});
