import type { MissingRule } from '../model';

/** Not a word on complaints. */
export const missingComplaintRoute: MissingRule = {
  id: 'missing-complaint-route',
  kind: 'missing',
  sure: 'worth-checking',
  since: '2026-06-19',
  sources: [{ in: 'dpa-2018', at: '164A' }],
  about: [],
  present: [/\bcomplain/i],
  dataProtection: true
};
