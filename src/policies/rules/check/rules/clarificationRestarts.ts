import type { LeftBehindRule } from '../model';
import { SUBJECT_ACCESS } from './words';

/** The days between question and answer do not count; the clock does not begin anew. */
export const clarificationRestarts: LeftBehindRule = {
  id: 'clarification-restarts',
  kind: 'left-behind',
  sure: 'wrong',
  since: '2026-02-05',
  sources: [{ in: 'uk-gdpr', at: '12A(5)' }],
  find: [
    /\b(?:clock|time ?(?:limit|period|scale)?|period|month|days)\b[^.]{0,40}\bonly (?:start|begin|run)s?\b[^.]{0,80}\b(?:information|clarif\w+)\b/i,
    /\bclarif\w+\b[^.]{0,80}\b(?:restarts?|starts? again|is reset|resets?|begins? again|starts? afresh)\b/i,
    /\b(?:clock|time ?limit|period|month)\b[^.]{0,40}\b(?:restart|start again|reset|begin again|start afresh|begin|start)s?\b[^.]{0,60}\bclarif\w+/i
  ],
  needs: [{ in: 'section', words: SUBJECT_ACCESS }],
  unless: [{ in: 'sentence', words: /\b(paus\w+|stop the clock|stops the clock|suspend\w*|identity|not restart|does not)\b/i }]
};
