import type { LeftBehindRule } from '../model';

/** The body is the Information Commission; one source only. */
export const commissionerName: LeftBehindRule = {
  id: 'commissioner-name',
  kind: 'left-behind',
  sure: 'worth-checking',
  since: '2026-09-30',
  sources: [{ in: 'secondary', at: 'SI 2026/1015: the Information Commission since 30 September 2026' }],
  find: [/\bInformation Commissioner(?:['’]s Office)?\b/],
  unless: [{ in: 'text', words: /\bInformation Commission\b/ }],
  once: true
};
