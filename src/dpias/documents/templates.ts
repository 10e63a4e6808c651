import { documentKinds } from '../../casework/documents/templates';

/** The documents that are made of a DPIA. */
export const dpiaDocuments = documentKinds({
  'dpia-form': { 'en-GB': () => import('./templates/dpia-form.en-GB.json'), 'cy-GB': () => import('./templates/dpia-form.cy-GB.json') }
});
