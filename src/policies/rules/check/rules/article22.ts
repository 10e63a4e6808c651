import type { LeftBehindRule } from '../model';

/** The general ban is gone; safeguards and a ban for special categories took its place. */
export const article22: LeftBehindRule = {
  id: 'article-22',
  kind: 'left-behind',
  sure: 'wrong',
  since: '2026-02-05',
  sources: [{ in: 'uk-gdpr', at: '22A' }, { in: 'uk-gdpr', at: '22B' }, { in: 'uk-gdpr', at: '22C' }],
  find: [
    /\bArticle\s+22\b(?!\s?[A-D])/i,
    /\bright not to be (?:subject|subjected) to\b[^.]{0,60}\b(?:automated|automatic)\b(?: processing| means| decision[- ]making)?/i
  ],
  needs: [{ in: 'section', words: /\b(automat|profil)/i }],
  unless: [{ in: 'sentence', words: /\bspecial categor/i }],
  covers: ['member-state']
};
