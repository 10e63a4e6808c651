import type { LeftBehindRule } from '../model';

/** In the UK the ceilings are in pounds. */
export const euroFines: LeftBehindRule = {
  id: 'euro-fines',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'dpa-2018', at: '157' }],
  find: [
    /€\s?\d[\d.,]*(?:\s?(?:million|m)\b)?/i,
    /\b(?:10|20|ten|twenty)\s?(?:million|m)\s+euros?\b/i
  ],
  needs: [{ in: 'block', words: /\b(fine|penalt|turnover|sanction)/i }],
  unless: [{ in: 'text', words: /£\s?17\.5/ }]
};
