import { documentKinds } from '../../casework/documents';

/** The letters of a complaint. */
export const complaintDocuments = documentKinds({
  'complaint-acknowledgement': {
    'en-GB': () => import('./templates/complaint-acknowledgement.en-GB.json'), 'cy-GB': () => import('./templates/complaint-acknowledgement.cy-GB.json')
  },
  'complaint-progress': { 'en-GB': () => import('./templates/complaint-progress.en-GB.json'), 'cy-GB': () => import('./templates/complaint-progress.cy-GB.json') },
  'complaint-outcome': { 'en-GB': () => import('./templates/complaint-outcome.en-GB.json'), 'cy-GB': () => import('./templates/complaint-outcome.cy-GB.json') },
  /** For a complaint whose outcome is known before it was acknowledged. */
  'complaint-acknowledgement-outcome': {
    'en-GB': () => import('./templates/complaint-acknowledgement-outcome.en-GB.json'), 'cy-GB': () => import('./templates/complaint-acknowledgement-outcome.cy-GB.json')
  }
});
export type ComplaintLetter = keyof typeof complaintDocuments;

/** The form with which people complain, to print or to fill in with Word: no letter, and of no case. */
export const complaintFormDocument = documentKinds({
  'complaint-form': { 'en-GB': () => import('./templates/complaint-form.en-GB.json'), 'cy-GB': () => import('./templates/complaint-form.cy-GB.json') }
})['complaint-form'];
