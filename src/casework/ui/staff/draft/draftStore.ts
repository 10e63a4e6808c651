import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { sweepStore, type KeyValueStore } from '../../../../platform/host/browserDrafts';
import type { ChosenFile } from '../../../../shared-ui/files/chosenFiles';

/** What a form holds while somebody types: raw values, everything optional, nothing checked. Kept as JSON, so it has no dates or instants in it. */
export interface FormDraft {
  /** Made when the draft is begun: one record a GUID, whatever happens to an answer. */
  readonly reportGuid?: string;
}

/** A kind of form, for what is kept of it. */
export interface DraftKind {
  /** What stands behind the site and the person in the keys of text and files: no two kinds have the same. */
  readonly text: string;
  readonly files: string;
}

/** What is kept of a form that is not sent. */
export interface StoredDraft<Draft extends FormDraft> {
  readonly savedAt: Temporal.Instant;
  readonly draft: Draft;
  readonly files: readonly ChosenFile[];
  /** A try to send was begun, so it may be there: look before writing. */
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

export interface DraftStore<Draft extends FormDraft> {
  /** One's own draft, if there is one that has not expired. Deletes everybody's expired ones on the way. */
  load(): Promise<StoredDraft<Draft> | undefined>;
  saveText(draft: Draft, mayBeSent: boolean): Promise<void>;
  /** Apart from the text, because files are large and change seldom. */
  saveFiles(files: readonly ChosenFile[]): Promise<void>;
  drop(): Promise<void>;
}

/**
 * The draft of one kind of form, of one person on one site. The person is in the key, so nobody is ever shown another's draft; what is in a
 * browser can be read by whoever holds the computer, which is why drafts expire and can be discarded.
 */
export function draftStore<Draft extends FormDraft>(kind: DraftKind, options: {
  readonly siteUrl: string;
  readonly upn: string;
  readonly now: () => Temporal.Instant;
  readonly store: KeyValueStore;
}): DraftStore<Draft> {
  const { store, now } = options;
  const key = `${options.siteUrl.toLowerCase()}|${options.upn.toLowerCase()}`;
  const textKey = `${key}|${kind.text}`;
  const filesKey = `${key}|${kind.files}`;

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
        // raw answers by design: the rules check every one of them when the form is sent
        draft: text.output.draft as Draft,
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
