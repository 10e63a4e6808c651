import type { LeftBehindRule } from '../model';

/** The old name of a privacy notice. */
export const fairProcessingNotice: LeftBehindRule = {
  id: 'fair-processing-notice',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '13' }, { in: 'uk-gdpr', at: '14' }],
  find: [/\bfair processing (?:notice|statement|information|code)s?\b/i],
  once: true
};
