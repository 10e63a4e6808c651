import type { OwnForm } from '../../../casework/documents/ownForm';
import questions from './questions.json';
import words from './words.json';

/**
 * The form with which people ask for what is known of them, or use another of their rights (UK GDPR articles 12(2), 15 to 22). A request needs no form and no reason, so nothing is needed but what is
 * asked for; who somebody is the council asks only with a reasonable doubt (article 12(6)).
 */
export const requestForm: OwnForm = { files: { 'en-GB': 'information-request', 'cy-GB': 'cais-gwybodaeth' }, questions, words };
