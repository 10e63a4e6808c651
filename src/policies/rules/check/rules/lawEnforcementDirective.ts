import type { LeftBehindRule } from '../model';

/**
 * Directive (EU) 2016/680 never was law of its own here: Part 3 of the Data Protection Act 2018 brought it into UK law and goes on after the UK
 * left the EU (ICO). A sentence that names Part 3 beside it, or says that it was implemented, may stand.
 */
export const lawEnforcementDirective: LeftBehindRule = {
  id: 'law-enforcement-directive',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [
    { in: 'dpa-2018', at: '29' },
    { in: 'ico', at: 'Law enforcement processing', url: 'https://ico.org.uk/for-organisations/dp-at-the-end-of-the-transition-period/data-protection-and-the-eu-in-detail/law-enforcement-processing/' }
  ],
  find: [
    /\b(?:EU |European )?Law Enforcement (?:Data Protection )?Directive(?: \((?:EU\) )?2016\/680\))?/i,
    /\b(?:Directive )?(?:\(EU\) )?2016\/680(?:\/EU)?\b/i,
    /\bthe LED\b(?=[^.]{0,80}\b(?:personal data|law enforcement|offences)\b)/
  ],
  needs: [{ in: 'text', words: /\b(GDPR|data protection|personal data)\b/i }],
  unless: [{ in: 'sentence', words: /\bPart (?:3|three)\b|\b(?:implement|transpos|brought into|enact)\w*/i }],
  regions: ['body', 'references'],
  once: true
};
