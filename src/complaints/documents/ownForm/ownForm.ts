import type { OwnForm } from '../../../casework/documents/ownForm';
import questions from './questions.json';
import words from './words.json';

/**
 * The form with which people complain about how their own information was used (Data Protection Act 2018, section 164A(2): "a complaint form which can be completed electronically
 * and by other means").
 */
export const complaintForm: OwnForm = { files: { 'en-GB': 'complaint-form', 'cy-GB': 'ffurflen-gwyno' }, questions, words };
