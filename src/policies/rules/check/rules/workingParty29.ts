import type { LeftBehindRule } from '../model';

/** It no longer exists, and the UK has left its successor. */
export const workingParty29: LeftBehindRule = {
  id: 'working-party-29',
  kind: 'left-behind',
  sure: 'worth-checking',
  sources: [{ in: 'secondary', at: 'The European Data Protection Board took its place in 2018' }],
  find: [
    /\bArticle 29 (?:Data Protection )?Working (?:Party|Group)\b/i,
    /\bWorking Party 29\b/i,
    /\bWP ?29\b/
  ],
  once: true
};
