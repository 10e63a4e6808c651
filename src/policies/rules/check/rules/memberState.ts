import type { LeftBehindRule } from '../model';

/** Treats the UK as a member of the EU, or names its law as ours. */
export const memberState: LeftBehindRule = {
  id: 'member-state',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'secondary', at: 'The UK left the EU on 31 January 2020' }],
  find: [
    /\b(?:Union or )?Member (?:States?|countr(?:y|ies))\b(?: (?:of|law)\b[^,.;]{0,40})?/i
  ],
  needs: [{ in: 'text', words: /\b(GDPR|data protection)\b/i }],
  unless: [{ in: 'sentence', words: /\b(left the (EU|European Union)|EU GDPR)\b/i }],
  once: true
};
