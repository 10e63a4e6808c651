import type { LeftBehindRule } from '../model';

/** Another fee for access, without the cases in which one may be asked. */
export const accessFee: LeftBehindRule = {
  id: 'access-fee',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '12(5)' }, { in: 'uk-gdpr', at: '15(3)' }],
  find: [
    /\b(?:statutory|prescribed|standard|appropriate|required|administration|nominal)\s+(?:fixed\s+)?(?:fee|charge)\b/i,
    /\breceipt of (?:the|a|any|your) (?:\w+ )?fee\b/i,
    /\b(?:fee|charge) (?:is|will be) (?:payable|required|applied)\b/i
  ],
  needs: [{ in: 'section', words: /\b(subject access|SARs?|access by data subjects)\b/i }],
  unless: [
    { in: 'sentence', words: /£\s?10\b|FOIA?\b|freedom of information/i },
    { in: 'block', words: /\b(unfounded|excessive|repetitive|further cop|additional cop|free|no fee|no charge|reasonable fee)/i }
  ]
};
