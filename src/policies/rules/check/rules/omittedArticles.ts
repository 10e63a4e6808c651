import type { LeftBehindRule } from '../model';

/** Compatibility is Article 8A, research Articles 84A to 84D, complaints section 165. */
export const omittedArticles: LeftBehindRule = {
  id: 'omitted-articles',
  kind: 'left-behind',
  sure: 'wrong',
  since: '2026-02-05',
  sources: [{ in: 'uk-gdpr', at: '8A' }, { in: 'uk-gdpr', at: '84A' }, { in: 'dpa-2018', at: '165' }],
  find: [
    /\bArticle\s+6\s?\(4\)/i,
    /\bArticle\s+89(?:\s?\(\d\))?/i,
    /\bArticle\s+77\b/i
  ],
  needs: [{ in: 'text', words: /\bGDPR\b/ }]
};
