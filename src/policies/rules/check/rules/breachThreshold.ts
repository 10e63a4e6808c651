import type { LeftBehindRule } from '../model';

/** A breach is notified unless a risk is unlikely; it need not be serious, nor touch many. */
export const breachThreshold: LeftBehindRule = {
  id: 'breach-threshold',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '33(1)' }],
  find: [
    /\bif (?:the breach is |it is |a breach is |deemed )?(?:sufficiently )?(?:serious|significant),?\s+(?:then )?(?:notify|inform|report)\w*\b[^.]{0,30}\b(?:ICO\b|Information Commission\w*(?:['’]s Office)?)/i,
    /\b(?:large number of people|very serious consequences)\b[^.]{0,120}\b(?:ICO\b|Information Commission\w*)[^.]{0,20}\b(?:will|must|should) be (?:informed|notified|told)\b/i,
    /\b(?:only )?(?:serious|significant|major) (?:data )?breach(?:es)?\b[^.]{0,30}\b(?:are|must be|will be|should be) (?:reported|notified)\b[^.]{0,30}\b(?:ICO|Information Commission\w*)/i
  ],
  unless: [{ in: 'sentence', words: /\b(unless|unlikely|rights and freedoms|72)\b/i }]
};
