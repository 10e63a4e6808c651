import type { LeftBehindRule } from '../model';

/** Articles 44 and 45 are gone; 44A to 45C hold the data protection test. */
export const adequacyArticles: LeftBehindRule = {
  id: 'adequacy-articles',
  kind: 'left-behind',
  sure: 'wrong',
  since: '2026-02-05',
  sources: [{ in: 'uk-gdpr', at: '44A' }, { in: 'uk-gdpr', at: '45A' }, { in: 'uk-gdpr', at: '45B' }],
  find: [/\bArticles?\s+4[45]\b(?!\s?[A-C])(?:\s*(?:to|and|[-–])\s*\d+)?/i],
  needs: [{ in: 'block', words: /\b(transfer|adequa|third countr|international)/i }]
};
