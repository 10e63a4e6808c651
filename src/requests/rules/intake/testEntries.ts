import { Temporal } from 'temporal-polyfill';
import type { RequestEntry } from './entry';
import type { EntryDraft } from './entryDraft';

/** Examples that the tests of the form start from. All people are made up. */
export const NOW = Temporal.Instant.from('2026-11-20T18:30:00Z');

export const entryDraft: EntryDraft = {
  reportGuid: '3f2504e0-4f89-41d3-9a0c-0305e82c3303', said: 'Please send me everything that you hold about my tenancy.', name: 'Jo Test', kind: 'The person', contact: '1 Test Street', language: 'English',
  receivedDate: '2026-11-20', receivedTime: '16:00', how: 'Email', services: ['Housing']
};

export function anEntry(changes: Partial<RequestEntry> = {}): RequestEntry {
  return {
    reportGuid: '3f2504e0-4f89-41d3-9a0c-0305e82c3303', receivedAt: Temporal.Instant.from('2026-11-20T16:00:00Z'), how: 'Email', said: 'Please send me everything that you hold about my tenancy.',
    services: ['Housing'], requester: { name: 'Jo Test', contact: '1 Test Street', language: 'English', kind: 'The person' }, subject: '', rights: [], ...changes
  };
}
