import type { LeftBehindRule } from '../model';

/** Unlawful obtaining was section 55 of the 1998 Act; it is section 170 of the 2018 Act. */
export const section55: LeftBehindRule = {
  id: 'section-55',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'dpa-2018', at: '170' }],
  find: [/\b(?:s\.?|section|sec\.?)\s?55\b(?:\s*\(\d\))?(?: of the (?:DPA|Data Protection Act|Act))?/i],
  needs: [{ in: 'block', words: /\b(offence|criminal|unlawful|obtain)/i }],
  unless: [{ in: 'sentence', words: /\b(Freedom of Information|Local Government|Housing|Planning)\b/i }]
};
