import type { MissingRule } from '../model';

/** Reporting to the Commissioner is described, its 72 hours are not. */
export const missing72Hours: MissingRule = {
  id: 'missing-72-hours',
  kind: 'missing',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '33(1)' }],
  about: [
    /\bbreach/i,
    /\b(?:breach\w*|lost|stolen|incident)\b[^.]{0,250}\b(?:notif|inform|report)\w*\b[^.]{0,60}\b(?:ICO\b|Information Commission\w*(?:['’]s Office)?)|\b(?:ICO|Information Commission\w*(?:['’]s Office)?)\b[^.]{0,40}\b(?:be notified|be informed)\b/i
  ],
  present: [
    /\b(?:72|seventy[- ]two)[ -]?(?:hours?|hrs)\b/i,
    /\bthree days\b/i
  ]
};
