import type { LeftBehindRule } from '../model';

/**
 * The Data (Use and Access) Act 2025, sections 117 to 119, puts the Information Commission in the Information Commissioner's place. The name has primary
 * text; its first day, 30 September 2026 by SI 2026/1015, was read in secondary sources only. So the finding is worth checking, never wrong.
 */
export const commissionerName: LeftBehindRule = {
  id: 'commissioner-name',
  kind: 'left-behind',
  sure: 'worth-checking',
  since: '2026-09-30',
  sources: [
    { in: 'instrument', at: 'SI 2026/386, Schedule 2, paragraph 23 (the name)', url: 'https://www.legislation.gov.uk/uksi/2026/386/schedule/2/paragraph/23/made' },
    { in: 'secondary', at: 'SI 2026/1015: since 30 September 2026' }
  ],
  find: [/\bInformation Commissioner(?:['’]s Office)?\b/],
  unless: [{ in: 'text', words: /\bInformation Commission\b/ }],
  namesRegulator: true,
  once: true
};
