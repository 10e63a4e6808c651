import type { MissingRule } from '../model';

/** No address and no telephone number near the data protection officer. */
export const missingDpoContact: MissingRule = {
  id: 'missing-dpo-contact',
  kind: 'missing',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '37(7)' }],
  about: [/\b(?:data protection officer|DPO)\b/i],
  present: [
    /\b(?:[Dd]ata [Pp]rotection [Oo]fficer|DPO)\b[\s\S]{0,500}?(?:[\w.+-]+@[\w-]+\.\w+|\b0\d{2,4}[ )]*\d{3})/,
    /(?:[\w.+-]+@[\w-]+\.\w+|\b0\d{2,4}[ )]*\d{3})[\s\S]{0,200}?\b(?:[Dd]ata [Pp]rotection [Oo]fficer|DPO)\b/,
    /\b(?:dpo|dataprotection|data\.protection)[\w.]*@/i
  ],
  dataProtection: true
};
