/** @jest-environment jsdom */
import { Temporal } from 'temporal-polyfill';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { risk } from '../../../rules/risks/testRisks';
import { localDraft, nothingKept, type LocalDraftStore } from './localDraft';

const start = Temporal.Instant.from('2026-11-20T18:30:00Z');
const store = memoryStore();
let now = start;
const draftOf = (upn = 'alex@northmere.example', guid = 'd-42'): LocalDraftStore => localDraft({ siteUrl: 'https://northmere.example/sites/dataprotection', upn, guid, now: () => now, store });
const unsaved = { answers: { need_aims: { value: 'Permits', etag: '"1"' } }, risks: { r1: { value: risk(1), etag: undefined } } };

beforeEach(() => {
  store.clear();
  now = start;
});

test('what is in no row is found again, by the same person, of the same DPIA', async () => {
  await draftOf().save(unsaved);
  expect(await draftOf('Alex@northmere.example').load()).toEqual(unsaved);
  expect(await draftOf('jo@northmere.example').load()).toEqual(nothingKept);
  expect(await draftOf(undefined, 'd-43').load()).toEqual(nothingKept);
});

test('once all is in its rows nothing is left in the browser', async () => {
  await draftOf().save(unsaved);
  await draftOf().save(nothingKept);
  expect(await store.entries()).toEqual([]);
});

test('after a day it is gone, and what is no draft of this version is none', async () => {
  await draftOf().save(unsaved);
  now = start.add({ hours: 25 });
  expect(await draftOf().load()).toEqual(nothingKept);
  await store.set('https://northmere.example/sites/dataprotection|alex@northmere.example|dpia|d-42', { version: 1, savedAt: now.epochMilliseconds, answers: { need_aims: 'Permits' } });
  expect(await draftOf().load()).toEqual(nothingKept);
});
