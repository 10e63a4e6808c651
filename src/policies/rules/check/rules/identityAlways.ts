import type { LeftBehindRule } from '../model';
import { SUBJECT_ACCESS } from './words';

/** Only where there are reasonable doubts about who asks. */
export const identityAlways: LeftBehindRule = {
  id: 'identity-always',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '12(6)' }],
  find: [
    /\b(?:proof of (?:identity|id)|identification|evidence of identity|photo ?id)\b[^.]{0,60}\b(?:is|will be|are|must be)\b[^.]{0,20}\b(?:required|provided|needed|supplied|received)\b/i,
    /\b(?:must|will be required to|are required to|have to|has to)\b[^.]{0,60}\b(?:proof of (?:identity|id)|two forms of (?:id|identification)|confirm (?:their|your|his or her) identity|identification)\b/i,
    /\buntil the identification has been received\b/i
  ],
  needs: [{ in: 'section', words: SUBJECT_ACCESS }],
  unless: [{ in: 'block', words: /\b(reasonable doubts?|doubts?|unsure|where (necessary|needed|appropriate)|if (necessary|needed|we|you|there|the council)|staff member|employees? must|may be asked)\b/i }],
  covers: ['request-in-writing']
};
