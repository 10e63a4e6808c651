import type { LeftBehindRule } from '../model';

/** The ceiling of the 1998 Act, and until February 2026 of PECR. */
export const halfMillionFine: LeftBehindRule = {
  id: 'half-million-fine',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'dpa-2018', at: '157' }],
  find: [/£\s?500,?000\b|£\s?500k\b|£\s?0\.5 ?(?:m|million)\b|\bhalf a million pounds\b/i],
  needs: [
    { in: 'block', words: /\b(fine|penalt|sanction)/i },
    { in: 'block', words: /\b(ICO|Information Commission\w*|data protection|electronic communications|PECR)\b/i }
  ],
  unless: [{ in: 'sentence', words: /\b(insur\w+|contract)\b/i }]
};
