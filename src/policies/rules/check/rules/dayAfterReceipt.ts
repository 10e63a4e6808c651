import type { LeftBehindRule } from '../model';
import { SUBJECT_ACCESS } from './words';

/** The month begins with the day of receipt. Freedom of information counts from the next working day, complaints from the next day. */
export const dayAfterReceipt: LeftBehindRule = {
  id: 'day-after-receipt',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '12A(2)' }, { in: 'ico', at: 'What should we consider when responding to a request?' }],
  find: [/\b(?:from |on )?the (?:\w+ )?day (?:after|following)\b[^.]{0,40}\b(?:receipt|received|receive)\b/i],
  needs: [
    { in: 'section', words: SUBJECT_ACCESS },
    { in: 'sentence', words: /\b(month|period|deadline|time ?limit|clock|days?|start|begin)/i }
  ],
  unless: [{ in: 'sentence', words: /\b(FOIA?|freedom of information|environmental|EIR|working day|complain\w*|acknowledg\w*)\b/i }]
};
