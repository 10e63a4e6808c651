import type { MissingRule } from '../model';

/** Nothing on impact assessments. */
export const missingDpia: MissingRule = {
  id: 'missing-dpia',
  kind: 'missing',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '35' }],
  about: [],
  present: [
    /\bimpact assessment/i,
    /\bDPIAs?\b/
  ],
  dataProtection: true
};
