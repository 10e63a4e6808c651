import type { LeftBehindRule } from '../model';

/** Struck down in 2015. */
export const safeHarbour: LeftBehindRule = {
  id: 'safe-harbour',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '45A' }, { in: 'secondary', at: 'Court of Justice of the EU, case C-362/14, 6 October 2015' }],
  find: [/\bSafe Harbou?r\b/i],
  needs: [{ in: 'block', words: /\b(US|U\.S\.?|USA|America|transfer|personal data)\b/ }],
  once: true
};
