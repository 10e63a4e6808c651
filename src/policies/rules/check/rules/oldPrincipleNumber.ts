import type { LeftBehindRule } from '../model';

/** Numbers of the 1998 Act: 6 were the rights, 7 security, 8 transfers. Security is now Article 5(1)(f), the sixth. */
export const oldPrincipleNumber: LeftBehindRule = {
  id: 'old-principle-number',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '5' }],
  find: [
    /\b(seventh|7th|eighth|8th)\s+data protection\s+principle\b/i,
    /\bdata protection principle\s+(7|8|seven|eight)\b/i,
    /\bdata protection principle (6|six)\b(?=[^.]{0,60}\b(rights|copy of)\b)/i,
    /\brights of (data subjects|individuals)\b[^.]{0,40}\b(sixth (data protection )?principle|data protection principle 6)\b/i
  ],
  unless: [{ in: 'section', words: /\baccountab|\bcaldicott\b/i }]
};
