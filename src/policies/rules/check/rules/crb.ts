import type { LeftBehindRule } from '../model';

/** Now the Disclosure and Barring Service. */
export const crb: LeftBehindRule = {
  id: 'crb',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'secondary', at: 'The Disclosure and Barring Service took over in December 2012' }],
  find: [
    /\bCRB\b/,
    /\bCriminal Records Bureau\b/i
  ],
  unless: [{ in: 'sentence', words: /\bDBS\b/ }],
  once: true
};
