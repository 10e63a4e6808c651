import { createStore, del, entries, get, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

/** Computers are shared: a draft that nobody came back to within a day is deleted. */
export const DRAFT_LIFETIME_HOURS = 24;

/** The browser's store, so that a test can bring its own. Every method may fail (private windows, a full disk, policy). */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  entries(): Promise<readonly (readonly [string, unknown])[]>;
}

/** Drafts of reports, and what officers typed and did not save. */
export function browserStore(): KeyValueStore {
  // opened on the first use, because opening is what fails where there is no storage
  let opened: UseStore | undefined;
  const store = (): UseStore => (opened ??= createStore('data-protection-desk', 'report-drafts'));
  return {
    get: async (key) => get(key, store()),
    set: async (key, value) => store()('readwrite', (drafts) => {
      drafts.put(value, key);
      // a page that is being left does not live to see the end of a write: what is not committed by then is gone
      drafts.transaction.commit();
      return promisifyRequest(drafts.transaction);
    }),
    delete: async (key) => del(key, store()),
    entries: async () => entries<string, unknown>(store())
  };
}

export const isExpired = (savedAt: number, now: Temporal.Instant): boolean => now.epochMilliseconds - savedAt > DRAFT_LIFETIME_HOURS * 3_600_000;

const stamp = v.object({ savedAt: v.number() });

/** Deletes everybody's drafts of more than a day ago, and what is no draft any more. */
export async function sweepStore(store: KeyValueStore, now: Temporal.Instant): Promise<void> {
  for (const [key, value] of await store.entries()) {
    const read = v.safeParse(stamp, value);
    if (!read.success || isExpired(read.output.savedAt, now)) {
      await store.delete(key);
    }
  }
}

/** Before every key that the desk keeps in the browser's own storage. */
const ownPrefix = 'data-protection-desk|';
const stampInText = v.pipe(v.string(), v.parseJson(), stamp);

/** The same of drafts in the browser's own storage; what has no time there is no draft but a choice, and stays. */
export function sweepStorage(storage: Storage, now: Temporal.Instant): void {
  const keys = Array.from({ length: storage.length }, (_unused, index) => storage.key(index) ?? '').filter((key) => key.startsWith(ownPrefix));
  for (const key of keys) {
    const read = v.safeParse(stampInText, storage.getItem(key));
    if (read.success && isExpired(read.output.savedAt, now)) {
      storage.removeItem(key);
    }
  }
}
