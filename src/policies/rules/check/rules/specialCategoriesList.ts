import type { LeftBehindRule } from '../model';

/** Genetic data, and biometric data that identify, belong to the list. */
export const specialCategoriesList: LeftBehindRule = {
  id: 'special-categories-list',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '9(1)' }],
  find: [/\b(?:racial or )?ethnic origin\b/i],
  needs: [{ in: 'section', words: /\btrade union/i }],
  unless: [
    { in: 'section', words: /\b(genetic|biometric)/i },
    { in: 'block', words: /\b(for example|such as|e\.g)\b/i }
  ]
};
