import type { LeftBehindRule } from '../model';

/**
 * Article 5 has six principles and accountability. The eight were those of the 1998 Act; rights and transfers abroad are no principles any
 * more. The Caldicott principles are eight today.
 */
export const eightPrinciples: LeftBehindRule = {
  id: 'eight-principles',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '5' }],
  find: [
    /\beight\s+(?:[\w-]+\s+){0,3}principles\b/i,
    /(?<=\b(?!section|part|chapter|appendix|annex)[a-z]+,?\s)8\s+(?:[\w-]+\s+){0,3}principles\b/i,
    /\bprocessed in (accordance|line) with (the )?(data subjects?|individuals?|people|your|their)['’]?s?['’]? rights\b/i,
    /\bnot (be )?transferred to (another|other|a)\s+countr[^.]{0,30}without adequate\b/i
  ],
  needs: [
    { in: 'section', words: /\bprinciples?\b/i },
    { in: 'section', words: /\b(data protection|DPA|GDPR|personal (data|information)|enforceable)\b/i }
  ],
  unless: [
    { in: 'sentence', words: /\bcaldicott|public life|records? management\b/i },
    { in: 'section', words: /\baccountab[^\n]{0,60}\bprinciple|\bprinciple[^\n]{0,60}\baccountab/i }
  ]
};
