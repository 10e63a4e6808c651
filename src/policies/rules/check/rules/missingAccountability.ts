import type { MissingRule } from '../model';

/** The principles without accountability. */
export const missingAccountability: MissingRule = {
  id: 'missing-accountability',
  kind: 'missing',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '5(2)' }],
  about: [/\bprinciples?\b/i],
  present: [
    /\baccountab/i,
    /\bdemonstrat\w+\b[^.]{0,30}\bcomplian/i
  ],
  dataProtection: true
};
