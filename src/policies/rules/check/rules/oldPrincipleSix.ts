import type { LeftBehindRule } from '../model';

/**
 * The sixth principle of Schedule 1 to the 1998 Act was that data are processed in line with people's rights. The sixth of Article 5(1) of the
 * UK GDPR is integrity and confidentiality, so "Principle 6" is left behind where it speaks of rights or names the old Act, and right where it
 * speaks of security.
 */
export const oldPrincipleSix: LeftBehindRule = {
  id: 'old-principle-six',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'uk-gdpr', at: '5' }, { in: 'dpa-2018-schedule', at: '19' }],
  find: [
    /\b(?:(?:data protection )?principle (?:6|six|VI)|sixth (?:data protection )?principle|DPP ?6)\b(?=[^.]{0,120}\b(?:rights?|subject access|cop(?:y|ies) of|access to (?:their|personal|the)|object to|1998)\b)/i,
    /\b(?:rights? of (?:the )?(?:data subjects?|individuals?|people)|(?:individuals?|data subjects?|people)['’]s? rights?|subject access|right of access|1998 Act|Act 1998)\b[^.]{0,80}\b(?:(?:data protection )?principle (?:6|six|VI)|sixth (?:data protection )?principle|DPP ?6)\b/i
  ],
  needs: [{ in: 'section', words: /\b(data protection|DPA|DPP|personal (data|information)|data subjects?|subject access)\b/i }],
  unless: [
    { in: 'sentence', words: /\b(secur|integrity|confidential|caldicott|accidental|unauthorised)/i },
    { in: 'sentence', words: /\bPart 3\b|\blaw enforcement\b/i }
  ]
};
