import type { MissingRule } from '../model';

/**
 * A public authority has a data protection officer. Parish councils in England, community councils in Wales and Scotland (town councils among them), parish
 * and community meetings and charter trustees are no public authorities for this (Data Protection Act 2018, section 7(3)): silent where the text begins as one of theirs.
 */
export const missingDpo: MissingRule = {
  id: 'missing-dpo',
  kind: 'missing',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '37(1)(a)' }, { in: 'dpa-2018', at: '7(3)' }],
  about: [],
  present: [
    /\bdata protection officer\b/i,
    /\bDPO\b/,
    /^[\s\S]{0,300}?\b(?:(?:Parish|Town|Community) Council|(?:Parish|Community) Meeting|Charter Trustees)\b/
  ],
  dataProtection: true
};
