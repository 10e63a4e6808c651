import type { LeftBehindRule } from '../model';

/** The term of the 1998 Act; the law now says special categories of personal data. */
export const sensitivePersonalData: LeftBehindRule = {
  id: 'sensitive-personal-data',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '9' }],
  find: [/\bsensitive personal (?:data|information)\b/i],
  unless: [{ in: 'sentence', words: /\b(known as|special categor\w*|referred to as|called)\b|Sensitive Personal Data\)/i }],
  once: true
};
