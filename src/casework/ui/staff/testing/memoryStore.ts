import type { KeyValueStore } from '../../../../platform/host/browserDrafts';

/** A browser store for tests: keeps what it is given, or fails as a private window does. */
export function memoryStore(): KeyValueStore & { clear(): void; failing: boolean } {
  const kept = new Map<string, unknown>();
  const store = {
    failing: false,
    clear: () => kept.clear(),
    get: (key: string) => answer(() => kept.get(key)),
    set: (key: string, value: unknown) => answer(() => { kept.set(key, value); }),
    delete: (key: string) => answer(() => { kept.delete(key); }),
    entries: () => answer(() => [...kept.entries()])
  };
  function answer<T>(work: () => T): Promise<T> {
    return store.failing ? Promise.reject(new Error('The quota has been exceeded.')) : Promise.resolve(work());
  }
  return store;
}
