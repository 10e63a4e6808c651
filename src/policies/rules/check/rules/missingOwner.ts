import type { MissingRule } from '../model';

const OWNER = '(?:owner|author|lead officer|responsible officer|prepared by|produced by)';
/** What stands after a label that is not filled in: another label, or a word for "later". */
const NOBODY = '(?:next|last|review|version|date|approved|status|tbc|tba|tbd|to be|n/a|none|vacant)\\b|[-–|.]';

/** Nobody whose policy it is. */
export const missingOwner: MissingRule = {
  id: 'missing-owner',
  kind: 'missing',
  sure: 'worth-checking',
  sources: [{ in: 'ico', at: 'Accountability framework: policies and procedures' }],
  about: [],
  present: [
    /\b(?:policy|document) (?:owner|lead|author|sponsor|holder|manager)\b/i,
    new RegExp(`^${OWNER}\\b(?![ \\t]*[:|–-]?[ \\t]*(?:${NOBODY}))`, 'im'),
    // further on in a line that holds several labels
    new RegExp(`\\b${OWNER}[ \\t]*[:–-][ \\t]*(?!${NOBODY})[^\\s|]`, 'i'),
    /\b(?:responsib\w+|accountab\w+) for\b[^.]{0,60}\b(?:this|the)\b[^.]{0,30}\b(?:policy|document)\b/i,
    /\b(?:supports?|oversees?|leads?) the implementation of this policy\b/i,
    /\breview(?:ing)? (?:and update )?(?:this|the|data protection)\b[^.]{0,40}\bpolic(?:y|ies)\b/i,
    /\bpolicy is (?:owned|maintained|managed) by\b/i
  ],
  column: 'owner'
};
