import type { LeftBehindRule } from '../model';

/** The old name of a data protection impact assessment. */
export const privacyImpactAssessment: LeftBehindRule = {
  id: 'privacy-impact-assessment',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '35' }],
  find: [/\bprivacy impact assessments?\b/i],
  unless: [{ in: 'sentence', words: /\b(DPIA|data protection impact)/i }],
  once: true
};
