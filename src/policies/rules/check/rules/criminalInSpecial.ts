import type { LeftBehindRule } from '../model';

/** Data on convictions and offences have an article of their own. */
export const criminalInSpecial: LeftBehindRule = {
  id: 'criminal-in-special',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '10' }, { in: 'dpa-2018', at: '10' }],
  find: [/^\W*(?:alleged |any )?criminal (?:proceedings|offences|convictions|record)\b[^.]{0,60}/i],
  needs: [
    { in: 'section', words: /\bethnic origin\b/i },
    { in: 'section', words: /\b(sensitive|special categor)/i }
  ],
  unless: [{ in: 'section', words: /\bArticle 10\b|\bcriminal (convictions|offences?|records?) data\b/i }],
  once: true
};
