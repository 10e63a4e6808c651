import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { sweepStore, type KeyValueStore } from '../../../platform/host/browserDrafts';
import type { ReportDraft } from '../../rules/reporting';
import type { ChosenFile } from '../../../shared-ui/files/chosenFiles';

/** What is kept of a report that is not sent. */
export interface StoredDraft {
  readonly savedAt: Temporal.Instant;
  readonly draft: ReportDraft;
  readonly files: readonly ChosenFile[];
  /** A try to send was begun, so the report may be there: look before writing. */
  readonly mayBeSent: boolean;
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

  return {
    async load() {
      await sweepStore(store, now());
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
