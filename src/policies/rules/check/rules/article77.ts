import type { LeftBehindRule } from '../model';

/**
 * Complaints to the regulator: Article 77 was omitted on 19 June 2026, with the new complaints to the controller (Data (Use and Access) Act 2025, section 103 and
 * Schedule 10; SI 2026/82, regulation 3). The two ways are in the Data Protection Act 2018: section 164A (the council), section 165 (the regulator).
 */
export const article77: LeftBehindRule = {
  id: 'article-77',
  kind: 'left-behind',
  sure: 'wrong',
  since: '2026-06-19',
  sources: [{ in: 'dpa-2018', at: '164A' }, { in: 'dpa-2018', at: '165' }, { in: 'duaa-2025', at: '103' }],
  find: [/\bArticle\s+77\b/i],
  needs: [{ in: 'text', words: /\bGDPR\b/ }]
};
