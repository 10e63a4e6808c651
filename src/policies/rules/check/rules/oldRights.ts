import type { LeftBehindRule } from '../model';

/** Rights as the 1998 Act gave them: they are wider now and need no court first. */
export const oldRights: LeftBehindRule = {
  id: 'old-rights',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'uk-gdpr', at: '16' }, { in: 'uk-gdpr', at: '21' }, { in: 'dpa-2018', at: '165' }, { in: 'dpa-2018', at: '168' }],
  find: [
    /\bprevent\w*\b[^.]{0,40}\bdamage or distress\b/i,
    /\bnot to process\b[^.]{0,90}\bdamage or distress\b/i,
    /\brectification, blocking\b/i,
    /\bcan ask the (?:Information )?Commissioner to (?:assess|make an assessment)\b/i,
    /\bcompensation for distress alone\b[^.]*/i,
    /\bright to prevent(?:\/restrict)? processing\b/i
  ],
  once: true
};
