import { documentKinds } from '../../casework/documents';

/** The letters of a rights request. */
export const requestDocuments = documentKinds({
  'request-acknowledgement': {
    'en-GB': () => import('./templates/request-acknowledgement.en-GB.json'),
    'cy-GB': () => import('./templates/request-acknowledgement.cy-GB.json')
  },
  'request-identity': {
    'en-GB': () => import('./templates/request-identity.en-GB.json'),
    'cy-GB': () => import('./templates/request-identity.cy-GB.json')
  },
  'request-clarification': {
    'en-GB': () => import('./templates/request-clarification.en-GB.json'),
    'cy-GB': () => import('./templates/request-clarification.cy-GB.json')
  },
  'request-extension': {
    'en-GB': () => import('./templates/request-extension.en-GB.json'),
    'cy-GB': () => import('./templates/request-extension.cy-GB.json')
  },
  'request-response': {
    'en-GB': () => import('./templates/request-response.en-GB.json'),
    'cy-GB': () => import('./templates/request-response.cy-GB.json')
  },
  'request-refusal': {
    'en-GB': () => import('./templates/request-refusal.en-GB.json'),
    'cy-GB': () => import('./templates/request-refusal.cy-GB.json')
  },
  'request-not-held': {
    'en-GB': () => import('./templates/request-not-held.en-GB.json'),
    'cy-GB': () => import('./templates/request-not-held.cy-GB.json')
  },
  'request-apology': {
    'en-GB': () => import('./templates/request-apology.en-GB.json'),
    'cy-GB': () => import('./templates/request-apology.cy-GB.json')
  },
  'request-fee': {
    'en-GB': () => import('./templates/request-fee.en-GB.json'),
    'cy-GB': () => import('./templates/request-fee.cy-GB.json')
  },
  'request-passed-on': {
    'en-GB': () => import('./templates/request-passed-on.en-GB.json'),
    'cy-GB': () => import('./templates/request-passed-on.cy-GB.json')
  }
});
export type RequestLetter = keyof typeof requestDocuments;

/** A search by letter: to whoever is to look, and so none of the letters to the requester. */
export const searchDocument = documentKinds({
  'request-search': {
    'en-GB': () => import('./templates/request-search.en-GB.json'),
    'cy-GB': () => import('./templates/request-search.cy-GB.json')
  }
})['request-search'];

/** The form with which people make a request, to print or to fill in with Word: no letter, and of no case. */
export const requestFormDocument = documentKinds({
  'request-form': { 'en-GB': () => import('./templates/request-form.en-GB.json'), 'cy-GB': () => import('./templates/request-form.cy-GB.json') }
})['request-form'];

/** Letters that are the answer to one right: what they lack the checker says. */
export const answerLetters = ['request-response', 'request-refusal', 'request-not-held'] as const satisfies readonly RequestLetter[];
export type AnswerLetter = (typeof answerLetters)[number];
export const isAnswer = (letter: RequestLetter): letter is AnswerLetter => answerLetters.some((each) => each === letter);
