/** @jest-environment jsdom */
import { Temporal } from 'temporal-polyfill';
import { sweepStorage, sweepStore, type KeyValueStore } from './browserDrafts';

const now = Temporal.Instant.from('2026-11-22T18:00:00Z');
const hoursAgo = (hours: number): number => now.subtract({ hours }).epochMilliseconds;

function storeOf(kept: Map<string, unknown>): KeyValueStore {
  return {
    get: (key) => Promise.resolve(kept.get(key)), set: (key, value) => Promise.resolve(void kept.set(key, value)), delete: (key) => Promise.resolve(void kept.delete(key)),
    entries: () => Promise.resolve([...kept.entries()])
  };
}

test('what an officer typed on a case is gone after a day, whoever’s page sweeps and whichever case it was', async () => {
  const kept = new Map<string, unknown>([
    ['https://northmere.example/sites/dataprotection|dpo@northmere.example|case|7|investigate', { version: 1, savedAt: hoursAgo(25), edits: {} }],
    ['https://northmere.example/sites/dataprotection|deputy@northmere.example|case|9|triage', { version: 1, savedAt: hoursAgo(23), edits: {} }],
    ['https://northmere.example/sites/dataprotection|alex@northmere.example|text', { version: 1, savedAt: hoursAgo(30), draft: {} }],
    ['something of an older version', { words: 'x' }]
  ]);
  await sweepStore(storeOf(kept), now);
  expect([...kept.keys()]).toEqual(['https://northmere.example/sites/dataprotection|deputy@northmere.example|case|9|triage']);
});

test('answers on policies go too; choices, and what belongs to other programs, stay', () => {
  window.localStorage.clear();
  const old = JSON.stringify({ savedAt: hoursAgo(25), words: { declined: 'because', question: '' } });
  window.localStorage.setItem('data-protection-desk|policies|https://northmere.example|alex@northmere.example|8', old);
  window.localStorage.setItem('data-protection-desk|policies|https://northmere.example|alex@northmere.example|9', JSON.stringify({ savedAt: hoursAgo(1) }));
  window.localStorage.setItem('data-protection-desk|library|view', 'list');
  window.localStorage.setItem('another program', old);
  sweepStorage(window.localStorage, now);
  expect(Object.keys(window.localStorage).sort()).toEqual(['another program', 'data-protection-desk|library|view', 'data-protection-desk|policies|https://northmere.example|alex@northmere.example|9']);
});
