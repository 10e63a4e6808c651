import type { MissingRule } from '../model';

/** A public authority has a data protection officer. */
export const missingDpo: MissingRule = {
  id: 'missing-dpo',
  kind: 'missing',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '37(1)(a)' }],
  about: [],
  present: [
    /\bdata protection officer\b/i,
    /\bDPO\b/
  ],
  dataProtection: true
};
