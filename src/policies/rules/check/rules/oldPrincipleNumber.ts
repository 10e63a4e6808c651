import type { LeftBehindRule } from '../model';

/** Numbers of the 1998 Act: 7 was security, 8 transfers. Security is now Article 5(1)(f), the sixth; there is no eighth. */
export const oldPrincipleNumber: LeftBehindRule = {
  id: 'old-principle-number',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '5' }],
  find: [
    /\b(seventh|7th|eighth|8th)\s+data protection\s+principle\b/i,
    /\bdata protection principle\s+(7|8|seven|eight)\b/i
  ],
  unless: [{ in: 'section', words: /\baccountab|\bcaldicott\b/i }]
};
