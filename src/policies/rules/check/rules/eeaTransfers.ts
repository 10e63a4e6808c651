import type { LeftBehindRule } from '../model';

/** The border that counts is the UK’s, and whose protection is enough is for the Secretary of State. */
export const eeaTransfers: LeftBehindRule = {
  id: 'eea-transfers',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '44A' }, { in: 'uk-gdpr', at: '45A' }],
  find: [
    /\boutside (?:of )?(?:the )?(?:EU|EEA|European Union|European Economic Area)\b(?: \(EEA\))?/,
    /\bThe EEA countries are\b[^.:]*/i,
    /\bEuropean Commission\b[^.]{0,80}\badequa\w+/i,
    /\blisted on the European Commission\b/i
  ],
  unless: [{ in: 'sentence', words: /\b(UK|United Kingdom)\b[^.]{0,20}\b(or|and|nor)\b/i }],
  once: true
};
