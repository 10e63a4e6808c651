import type { LeftBehindRule } from '../model';

/** Providers now have 72 hours. */
export const pecr24Hours: LeftBehindRule = {
  id: 'pecr-24-hours',
  kind: 'left-behind',
  sure: 'wrong',
  since: '2025-08-20',
  sources: [{ in: 'duaa-2025', at: '111' }],
  find: [/\b(?:24|twenty[- ]four)[ -]hours?\b/i],
  needs: [
    { in: 'block', words: /\b(PECR|electronic communications|communications (service )?provider)\b/i },
    { in: 'block', words: /\bbreach/i }
  ]
};
