import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { ReportDraft } from '../../rules/reporting';
import type { ChosenFile } from '../../../shared-ui/files/chosenFiles';

/** Computers are shared: a draft that nobody came back to within a day is deleted. */
export const DRAFT_LIFETIME_HOURS = 24;

/** What is kept of a report that is not sent. */
export interface StoredDraft {
  readonly savedAt: Temporal.Instant;
  readonly draft: ReportDraft;
  readonly files: readonly ChosenFile[];
  /** A try to send was begun, so the report may be there: look before writing. */
  readonly mayBeSent: boolean;
}

/** The browser's store, so that a test can bring its own. Every method may fail (private windows, a full disk, policy). */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  entries(): Promise<readonly (readonly [string, unknown])[]>;
}

export function browserStore(): KeyValueStore {
  // opened on the first use, because opening is what fails where there is no storage
  let opened: UseStore | undefined;
  const store = (): UseStore => (opened ??= createStore('data-protection-desk', 'report-drafts'));
  return {
    get: async (key) => get(key, store()),
    set: async (key, value) => set(key, value, store()),
    delete: async (key) => del(key, store()),
    entries: async () => entries<string, unknown>(store())
  };
}

const textSchema = v.object({
  version: v.literal(1),
  savedAt: v.number(),
  mayBeSent: v.boolean(),
  draft: v.record(v.string(), v.unknown())
});
const filesSchema = v.object({
  version: v.literal(1),
  savedAt: v.number(),
  files: v.array(v.object({ id: v.string(), name: v.string(), content: v.instance(File) }))
});

export interface DraftStore {
  /** One's own draft, if there is one that has not expired. Deletes everybody's expired ones on the way. */
  load(): Promise<StoredDraft | undefined>;
  saveText(draft: ReportDraft, mayBeSent: boolean): Promise<void>;
  /** Apart from the text, because files are large and change seldom. */
  saveFiles(files: readonly ChosenFile[]): Promise<void>;
  drop(): Promise<void>;
}

/**
 * The draft of one person on one site. The person is in the key, so nobody is ever shown another's draft; what is in a
 * browser can be read by whoever holds the computer, which is why drafts expire and can be discarded.
 */
export function draftStore(options: {
  readonly siteUrl: string;
  readonly upn: string;
  readonly now: () => Temporal.Instant;
  readonly store: KeyValueStore;
}): DraftStore {
  const { store, now } = options;
  const key = `${options.siteUrl.toLowerCase()}|${options.upn.toLowerCase()}`;
  const textKey = `${key}|text`;
  const filesKey = `${key}|files`;
  const expired = (savedAt: number): boolean => now().epochMilliseconds - savedAt > DRAFT_LIFETIME_HOURS * 3_600_000;

  async function deleteExpired(): Promise<void> {
    for (const [each, value] of await store.entries()) {
      const stamp = v.safeParse(v.object({ savedAt: v.number() }), value);
      if (!stamp.success || expired(stamp.output.savedAt)) {
        await store.delete(each);
      }
    }
  }

  return {
    async load() {
      await deleteExpired();
      const text = v.safeParse(textSchema, await store.get(textKey));
      if (!text.success) {
        return undefined;
      }
      const files = v.safeParse(filesSchema, await store.get(filesKey));
      return {
        savedAt: Temporal.Instant.fromEpochMilliseconds(text.output.savedAt),
        // raw answers by design: the rules check every one of them when the report is sent
        draft: text.output.draft as ReportDraft,
        files: files.success ? files.output.files : [],
        mayBeSent: text.output.mayBeSent
      };
    },
    saveText: (draft, mayBeSent) => store.set(textKey, { version: 1, savedAt: now().epochMilliseconds, mayBeSent, draft }),
    saveFiles: (files) => (files.length === 0 ? store.delete(filesKey) : store.set(filesKey, { version: 1, savedAt: now().epochMilliseconds, files })),
    async drop() {
      await store.delete(textKey);
      await store.delete(filesKey);
    }
  };
}
