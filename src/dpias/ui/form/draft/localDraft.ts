import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { isExpired, sweepStore, type KeyValueStore } from '../../../../platform/host/browserDrafts';
import { answerSchema } from '../../../rules/questionnaire/answer';
import type { Answer } from '../../../rules/questionnaire/questionnaire';
import { riskOf } from '../../../rules/risks/readRisk';
import type { Risk } from '../../../rules/risks/risk';
import type { Unsaved } from './kept';

export interface LocalDraft {
  readonly answers: Readonly<Record<string, Unsaved<Answer>>>;
  readonly risks: Readonly<Record<string, Unsaved<Risk>>>;
}
export const nothingKept: LocalDraft = { answers: {}, risks: {} };

const schema = v.object({
  version: v.literal(1), savedAt: v.number(),
  answers: v.record(v.string(), v.object({ value: answerSchema, etag: v.optional(v.string()) })),
  risks: v.record(v.string(), v.object({ value: v.unknown(), etag: v.optional(v.string()) }))
});

export interface LocalDraftOptions {
  readonly siteUrl: string;
  readonly upn: string;
  /** Of the DPIA. */
  readonly guid: string;
  readonly now: () => Temporal.Instant;
  readonly store: KeyValueStore;
}

export interface LocalDraftStore {
  /** What was typed and did not reach its row; nothing where it is older than a day. */
  readonly load: () => Promise<LocalDraft>;
  readonly save: (draft: LocalDraft) => Promise<void>;
}

/** What a browser keeps of one DPIA, of one person on one site: only what is in no row. Writes follow one another, so that an old text never lands after a new one. */
export function localDraft({ siteUrl, upn, guid, now, store }: LocalDraftOptions): LocalDraftStore {
  const key = `${siteUrl.toLowerCase()}|${upn.toLowerCase()}|dpia|${guid}`;
  let queue: Promise<void> = Promise.resolve();
  return {
    load: async () => {
      await sweepStore(store, now());
      const read = v.safeParse(schema, await store.get(key));
      if (!read.success || isExpired(read.output.savedAt, now())) return nothingKept;
      const risks = Object.entries(read.output.risks).flatMap(([id, { value, etag }]) => {
        const reading = riskOf(value);
        return reading.state === 'read' ? [[id, { value: reading.risk, etag }] as const] : [];
      });
      return { answers: Object.fromEntries(Object.entries(read.output.answers).map(([id, { value, etag }]) => [id, { value, etag }])), risks: Object.fromEntries(risks) };
    },
    save: (draft) => {
      const isEmpty = Object.keys(draft.answers).length + Object.keys(draft.risks).length === 0;
      queue = queue.catch(() => undefined).then(() => (isEmpty ? store.delete(key) : store.set(key, { version: 1, savedAt: now().epochMilliseconds, ...draft })));
      return queue;
    }
  };
}
