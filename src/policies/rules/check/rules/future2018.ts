import type { LeftBehindRule } from '../model';

/** What was to come in 2018 has come. */
export const future2018: LeftBehindRule = {
  id: 'future-2018',
  kind: 'left-behind',
  sure: 'wrong',
  sources: [{ in: 'dpa-2018-schedule', at: '19' }, { in: 'secondary', at: 'The GDPR has applied since 25 May 2018' }],
  find: [
    /\b(?:will|shall|is due to)\b[^.]{0,30}\b(?:come into (?:force|effect)|take effect|apply)\b[^.]{0,40}\b2018\b/i,
    /\bcurrently going through Parliament\b/i
  ],
  needs: [{ in: 'block', words: /\b(GDPR|data protection)\b/i }],
  evenInHistory: true
};
