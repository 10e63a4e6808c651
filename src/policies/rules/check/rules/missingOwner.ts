import type { MissingRule } from '../model';

/** Nobody whose policy it is. */
export const missingOwner: MissingRule = {
  id: 'missing-owner',
  kind: 'missing',
  sure: 'worth-checking',
  sources: [{ in: 'ico', at: 'Accountability framework: policies and procedures' }],
  about: [],
  present: [
    /\b(?:policy|document) (?:owner|lead|author|sponsor|holder|manager)\b/i,
    /^(?:owner|author|lead officer|responsible officer|prepared by|produced by)\b/im,
    /\b(?:responsib\w+|accountab\w+) for\b[^.]{0,60}\b(?:this|the)\b[^.]{0,30}\b(?:policy|document)\b/i,
    /\b(?:supports?|oversees?|leads?) the implementation of this policy\b/i,
    /\breview(?:ing)? (?:and update )?(?:this|the|data protection)\b[^.]{0,40}\bpolic(?:y|ies)\b/i,
    /\bpolicy is (?:owned|maintained|managed) by\b/i
  ],
  column: 'owner'
};
