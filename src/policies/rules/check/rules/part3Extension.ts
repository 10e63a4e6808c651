import type { LeftBehindRule } from '../model';

/** Requests under Part 3 can be extended and paused too. */
export const part3Extension: LeftBehindRule = {
  id: 'part-3-extension',
  kind: 'left-behind',
  sure: 'wrong',
  since: '2026-02-05',
  sources: [{ in: 'dpa-2018', at: '54' }],
  find: [
    /\b(?:law enforcement|Part 3)\b[^.]{0,120}\b(?:no extension|cannot be extended|can not be extended|not be extended|may not extend)\b/i,
    /\bno extension\b[^.]{0,100}\b(?:law enforcement|Part 3)\b/i
  ]
};
