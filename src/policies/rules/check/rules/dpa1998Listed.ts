import type { LeftBehindRule } from '../model';

/** The same in a list of legislation: it may be meant as history. */
export const dpa1998Listed: LeftBehindRule = {
  id: 'dpa-1998-listed',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'dpa-2018-schedule', at: '19' }],
  find: [
    /\bData Protection Act,? 1998\b/i,
    /\bDPA ?1998\b/
  ],
  regions: ['references'],
  once: true
};
