import type { LeftBehindRule } from '../model';

/** Compatibility is Article 8A, research Articles 84A to 84D. */
export const omittedArticles: LeftBehindRule = {
  id: 'omitted-articles',
  kind: 'left-behind',
  sure: 'wrong',
  since: '2026-02-05',
  sources: [{ in: 'uk-gdpr', at: '8A' }, { in: 'uk-gdpr', at: '84A' }],
  find: [
    /\bArticle\s+6\s?\(4\)/i,
    /\bArticle\s+89(?:\s?\(\d\))?/i
  ],
  needs: [{ in: 'text', words: /\bGDPR\b/ }]
};
