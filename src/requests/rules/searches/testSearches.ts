import { Temporal } from 'temporal-polyfill';
import type { SearchAnswer } from './answer';
import type { SearchQuestion } from './question';

/** For tests: a search of Housing, and an answer to it. */
export const askedAt = Temporal.Instant.from('2026-11-20T10:00:00Z');

export const aSearch = (changes: Partial<SearchQuestion> = {}): SearchQuestion => ({
  id: 7, etag: '"s,1"', guid: 'd3530000-0000-4000-8000-000000000007', reference: 'SAR-2026-00001', folder: 'Housing', way: 'service', service: 'Housing', addressee: undefined,
  lookFor: 'All about the tenancy of Dana Test', places: ['Housing system', 'Team mailbox'], terms: ['Dana Test'], participants: [], since: '2025-01-01', until: undefined, due: '2026-11-27',
  state: 'Open', settledAnswer: undefined, by: { id: 1, name: 'Priya Nandra' }, at: askedAt, lastBy: { id: 1, name: 'Priya Nandra' }, lastAt: askedAt, ...changes
});

export const anAnswer = (changes: Partial<SearchAnswer> = {}): SearchAnswer => ({
  id: 3, guid: 'd3530000-0000-4000-8000-000000000103', questionId: 7, reference: 'SAR-2026-00001', folder: 'Housing', outcome: 'found', systems: ['Housing system'], terms: ['Dana Test'],
  since: '2025-01-01', until: '2026-11-20', peopleAsked: 'The two officers of the area', personalDevices: 'no', why: 'All systems in which tenancies are kept', elsewhere: '', cannot: '', files: ['export.pdf'],
  counts: [], by: { id: 9, name: 'Nadia Rahman' }, at: askedAt.add({ hours: 24 }), ...changes
});
