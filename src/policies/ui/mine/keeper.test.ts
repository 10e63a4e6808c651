/** @jest-environment jsdom */
import { Temporal } from 'temporal-polyfill';
import { answerKeeper, emptyDraft, KEPT_HOURS } from './keeper';

const start = Temporal.Instant.from('2026-11-20T18:30:00Z');
const draft = { ...emptyDraft, words: { declined: '', question: 'Why?' } };
let at = start;
const keeper = (upn = 'alex@northmere.example'): ReturnType<typeof answerKeeper> => answerKeeper({ siteUrl: 'https://northmere.example/sites/dataprotection', upn, now: () => at });

beforeEach(() => {
  window.localStorage.clear();
  at = start;
});

test('what was written is there when the page is opened again', () => {
  keeper().save(12, draft);
  expect(keeper().load(12)).toMatchObject(draft);
  expect(keeper().load(13)).toBe(emptyDraft);
});

test('another person at the same computer finds nothing of it', () => {
  keeper().save(12, draft);
  expect(keeper('jo@northmere.example').load(12)).toBe(emptyDraft);
});

test('after a day it is forgotten, by whoever comes then', () => {
  keeper().save(12, draft);
  at = start.add({ hours: KEPT_HOURS, minutes: 1 });
  keeper('jo@northmere.example').load(99);
  expect(window.localStorage).toHaveLength(0);
});

test('what is recorded leaves nothing behind', () => {
  keeper().save(12, draft);
  keeper().save(12, emptyDraft);
  expect(window.localStorage).toHaveLength(0);
});

test('a browser that keeps nothing keeps it for as long as the page is open', () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const blocked = answerKeeper({ siteUrl: 'x', upn: 'y', now: () => at }, () => { throw new DOMException('denied', 'SecurityError'); });
  blocked.save(12, draft);
  expect(blocked.load(12)).toMatchObject(draft);
  expect(warned).toHaveBeenCalledTimes(2);
  warned.mockRestore();
});
