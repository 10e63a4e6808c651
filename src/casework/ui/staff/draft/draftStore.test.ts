import { Temporal } from 'temporal-polyfill';
import { draftStore, type DraftStore, type FormDraft } from './draftStore';
import { memoryStore } from '../testing/memoryStore';

const start = Temporal.Instant.from('2026-11-20T18:30:00Z');
const store = memoryStore();
let now = start;
interface Draft extends FormDraft { readonly whatHappened?: string }
const report = { text: 'text', files: 'files' };
const draftsOf = (upn: string, siteUrl = 'https://northmere.example/sites/dataprotection', kind = report): DraftStore<Draft> =>
  draftStore(kind, { siteUrl, upn, now: () => now, store });

beforeEach(() => {
  store.clear();
  now = start;
});

const draft = { reportGuid: '0d5b2c43-7f0e-4b2a-9d53-0c4a8e0f1a11', whatHappened: 'I left the folder on the bus.' };

test('a draft is found again with its files and the time it was saved', async () => {
  const file = new File(['photo'], 'bus.jpg');
  await draftsOf('alex@northmere.example').saveText(draft, false);
  await draftsOf('alex@northmere.example').saveFiles([{ id: 'a', name: 'bus.jpg', content: file }]);
  const found = await draftsOf('Alex@northmere.example').load();
  expect(found).toMatchObject({ draft, mayBeSent: false, files: [{ name: 'bus.jpg' }] });
  expect(found?.savedAt.toString()).toBe('2026-11-20T18:30:00Z');
});

test('another person at the same computer, or the same person on another site, is not shown it', async () => {
  await draftsOf('alex@northmere.example').saveText(draft, false);
  expect(await draftsOf('jo@northmere.example').load()).toBeUndefined();
  expect(await draftsOf('alex@northmere.example', 'https://northmere.example/sites/other').load()).toBeUndefined();
});

test('a form of another kind has a draft of its own', async () => {
  const other = { text: 'other|text', files: 'other|files' };
  await draftsOf('alex@northmere.example').saveText(draft, false);
  expect(await draftsOf('alex@northmere.example', undefined, other).load()).toBeUndefined();
  await draftsOf('alex@northmere.example', undefined, other).saveText({ whatHappened: 'Something else.' }, false);
  await draftsOf('alex@northmere.example', undefined, other).drop();
  expect(await draftsOf('alex@northmere.example').load()).toMatchObject({ draft });
});

test('after 24 hours it is gone from the browser, whoever opens the page', async () => {
  await draftsOf('alex@northmere.example').saveText(draft, false);
  await draftsOf('alex@northmere.example').saveFiles([{ id: 'a', name: 'bus.jpg', content: new File(['photo'], 'bus.jpg') }]);
  now = start.add({ hours: 24 });
  expect(await draftsOf('alex@northmere.example').load()).toBeDefined();
  now = start.add({ hours: 24, seconds: 1 });
  await draftsOf('jo@northmere.example').load();
  expect(await store.entries()).toEqual([]);
});

test('a dropped draft leaves nothing behind', async () => {
  await draftsOf('alex@northmere.example').saveText(draft, true);
  await draftsOf('alex@northmere.example').saveFiles([{ id: 'a', name: 'bus.jpg', content: new File(['photo'], 'bus.jpg') }]);
  await draftsOf('alex@northmere.example').drop();
  expect(await store.entries()).toEqual([]);
});

test('what an older version of the page has left there is deleted, not shown', async () => {
  await store.set('https://northmere.example/sites/dataprotection|alex@northmere.example|text', { words: 'something else' });
  expect(await draftsOf('alex@northmere.example').load()).toBeUndefined();
  expect(await store.entries()).toEqual([]);
});
