import type { MissingRule } from '../model';

/** Names the Act and not the UK GDPR, which most of the law on it is in. */
export const missingUkGdpr: MissingRule = {
  id: 'missing-uk-gdpr',
  kind: 'missing',
  sure: 'worth-checking',
  sources: [{ in: 'dpa-2018', at: '1' }],
  about: [/\bData Protection Act\b/i],
  present: [
    /\bGDPR\b/,
    /\bGeneral Data Protection Regulations?\b/i
  ],
  dataProtection: true
};
