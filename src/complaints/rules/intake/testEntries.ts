import { Temporal } from 'temporal-polyfill';
import type { ComplaintEntry } from './entry';
import type { EntryDraft } from './entryDraft';

/** Examples that the tests of the form start from. All people are made up. */
export const NOW = Temporal.Instant.from('2026-11-20T18:30:00Z');

export const entryDraft: EntryDraft = {
  reportGuid: '3f2504e0-4f89-41d3-9a0c-0305e82c3302', said: 'You told my neighbour that I am behind with my rent.', name: 'Jo Test', contact: '1 Test Street', language: 'English',
  receivedDate: '2026-11-20', receivedTime: '16:00', how: 'Letter', services: ['Housing']
};

export function anEntry(changes: Partial<ComplaintEntry> = {}): ComplaintEntry {
  return {
    reportGuid: '3f2504e0-4f89-41d3-9a0c-0305e82c3302', receivedAt: Temporal.Instant.from('2026-11-20T16:00:00Z'), how: 'Letter', said: 'You told my neighbour that I am behind with my rent.',
    services: ['Housing'], complainant: { anonymous: false, name: 'Jo Test', contact: '1 Test Street', language: 'English' }, aboutDpo: false, ...changes
  };
}
