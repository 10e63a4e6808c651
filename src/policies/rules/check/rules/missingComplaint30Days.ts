import type { MissingRule } from '../model';

/** Complaints are dealt with, but not acknowledged within 30 days. */
export const missingComplaint30Days: MissingRule = {
  id: 'missing-complaint-30-days',
  kind: 'missing',
  sure: 'worth-checking',
  since: '2026-06-19',
  sources: [{ in: 'dpa-2018', at: '164A(3)' }],
  about: [/\bcomplain\w*\b[^.\n]{0,40}\b(?:to (?:us|the council)|polic(?:y|ies)|procedure|process)\b|\binternal review\b/i],
  present: [
    /\b(?:30|thirty)\b[^.]{0,20}\bdays\b[^.]{0,80}\b(?:complain|acknowledg)|\b(?:complain|acknowledg)\w*\b[^.]{0,120}\b(?:30|thirty)\b[^.]{0,12}\bdays\b/i,
    /\b164A\b/
  ],
  dataProtection: true
};
