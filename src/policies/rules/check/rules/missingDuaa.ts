import type { MissingRule } from '../model';

/** The Data (Use and Access) Act 2025 changed the two laws that the policy rests on. */
export const missingDuaa: MissingRule = {
  id: 'missing-duaa',
  kind: 'missing',
  sure: 'worth-checking',
  since: '2026-02-05',
  sources: [{ in: 'duaa-2025', at: '1' }],
  about: [/\bData Protection Act 2018\b|\bGDPR\b/i],
  present: [
    /\bData \(Use and Access\)/i,
    /\bDUAA?\b/
  ],
  dataProtection: true
};
