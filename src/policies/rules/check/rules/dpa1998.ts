import type { LeftBehindRule } from '../model';

/** The Data Protection Act 1998 was repealed on 25 May 2018. In a sentence that tells of its replacement it may stand. */
export const dpa1998: LeftBehindRule = {
  id: 'dpa-1998',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'dpa-2018-schedule', at: '19' }, { in: 'uk-gdpr', at: '5' }],
  find: [
    /\bData Protection Act,? 1998\b/i,
    /\bDPA ?1998\b/
  ],
  unless: [{ in: 'sentence', words: /\boffences? (committed )?before\b/i }],
  once: true
};
