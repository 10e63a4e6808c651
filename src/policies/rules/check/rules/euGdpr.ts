import type { LeftBehindRule } from '../model';

/** Speaks of the GDPR and never of the UK GDPR, which has been the law here since 2021. */
export const euGdpr: LeftBehindRule = {
  id: 'eu-gdpr',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '5' }, { in: 'secondary', at: 'European Union (Withdrawal) Act 2018, section 3' }],
  find: [
    /\b(?:EU )?(?:General Data Protection Regulations?|GDPR)\b(?:,? \(?(?:EU )?2016(?:\/679)?\)?)?/,
    /\bRegulation \(EU\)\s*2016\/679\b/i
  ],
  unless: [{ in: 'text', words: /\bUK[ -]?GDPR\b|\bUnited Kingdom General Data Protection\b|\bUK General Data Protection\b|\bGDPR (as it )?(forms part|applies in the UK)/i }],
  once: true
};
