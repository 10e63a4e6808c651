import type { LeftBehindRule } from '../model';
import { SUBJECT_ACCESS } from './words';

/** Access is free; a fee only for what is manifestly unfounded or excessive, or for further copies. */
export const tenPoundFee: LeftBehindRule = {
  id: 'ten-pound-fee',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '12(5)' }],
  find: [
    /£\s?10(?:\.00)?(?![\d.,]*\d)(?!\s?(?:m|k|bn|million|billion)\b)(?: (?:fee|charge))?/,
    /\bten pounds\b/i
  ],
  needs: [
    { in: 'sentence', words: /\b(fee|charge|pay|payment|cost)/i },
    { in: 'section', words: SUBJECT_ACCESS }
  ],
  unless: [{ in: 'sentence', words: /\b(no|not|without|free)\b[^.]{0,30}\b(fee|charge|of charge)|further cop|additional cop/i }],
  covers: ['access-fee']
};
