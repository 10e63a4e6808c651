import { Temporal } from 'temporal-polyfill';
import type { KeyValueStore } from '../../platform/host/browserDrafts';
import { caseDrafts } from './caseDrafts';

/** What an officer typed and did not save: of which kind of case it is, and what a version of before kept without saying that. */
const now = Temporal.Instant.from('2026-11-20T18:05:00Z');
const services = (upn = 'dpo@northmere.example', at = now): Parameters<typeof caseDrafts>[0] => (
  { siteUrl: 'https://northmere.example/sites/dataprotection', me: { upn, displayName: '', email: '' }, now: () => at }
);
const browser = (): KeyValueStore & { readonly kept: Map<string, unknown> } => {
  const kept = new Map<string, unknown>();
  return {
    kept, get: (key) => Promise.resolve(kept.get(key)), entries: () => Promise.resolve([...kept]),
    set: (key, value) => { kept.set(key, value); return Promise.resolve(); },
    delete: (key) => { kept.delete(key); return Promise.resolve(); }
  };
};
/** The kind that was there before any other, and one that came later. */
const first = { key: 'first', wasAlone: true } as const;
const later = { key: 'later' };
const edits = { reason: { base: '', value: 'Half a thought' } };
const ofBefore = 'https://northmere.example/sites/dataprotection|dpo@northmere.example|case|42|decide';
const draft = { version: 1, savedAt: now.epochMilliseconds, edits };

test('what a page of before kept is found by the kind that there was then, lives on as its own, and is nothing of another kind', async () => {
  const store = browser();
  store.kept.set(ofBefore, draft);
  expect(await caseDrafts(services(), store, later).load('42', 'decide')).toBeUndefined();
  expect(await caseDrafts(services(), store, first).load('42', 'decide')).toMatchObject({ edits });
  await caseDrafts(services(), store, first).save('42', 'decide', { reason: { base: '', value: 'A whole one' } });
  expect([...store.kept.keys()]).toEqual([ofBefore.replace('|42|', '|first|42|')]);
  expect(await caseDrafts(services(), store, first).load('42', 'decide')).toMatchObject({ edits: { reason: { value: 'A whole one' } } });
});

test('nothing of it is left when it was saved or emptied, it is nobody else’s, and gone after a day', async () => {
  const store = browser();
  store.kept.set(ofBefore, draft);
  expect(await caseDrafts(services('deputy@northmere.example'), store, first).load('42', 'decide')).toBeUndefined();
  expect(await caseDrafts(services(undefined, now.add({ hours: 25 })), store, first).load('42', 'decide')).toBeUndefined();
  expect(store.kept.size).toBe(0);
  store.kept.set(ofBefore, draft);
  await caseDrafts(services(), store, first).save('42', 'decide', {});
  expect(store.kept.size).toBe(0);
});

test('what somebody else put there, and a browser without storage, keep no page from working', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const store = browser();
  store.kept.set(ofBefore, { version: 7, edits: 'mad' });
  expect(await caseDrafts(services(), store, first).load('42', 'decide')).toBeUndefined();
  const none: KeyValueStore = { ...store, get: () => Promise.reject(new Error('no storage')), set: () => Promise.reject(new Error('no storage')) };
  expect(await caseDrafts(services(), none, first).load('42', 'decide')).toBeUndefined();
  await caseDrafts(services(), none, first).save('42', 'decide', edits);
  expect(warned).toHaveBeenCalledTimes(2);
});
