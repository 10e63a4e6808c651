import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { isExpired, type KeyValueStore } from '../../platform/host/browserDrafts';
import type { RowRules } from '../rules/kind';
import type { Edits } from './inputs';

const draftSchema = v.object({
  version: v.literal(1),
  savedAt: v.number(),
  edits: v.record(v.string(), v.object({ base: v.unknown(), value: v.unknown() }))
});

export interface CaseDraft {
  readonly savedAt: Temporal.Instant;
  readonly edits: Edits;
}

/** What was typed for a choice of cases: their ids on the log, in order, with commas between. */
export interface CaseDrafts {
  load(cases: string, command: string): Promise<CaseDraft | undefined>;
  save(cases: string, command: string, edits: Edits): Promise<void>;
}

/**
 * What an officer typed and did not save, in the browser as the report's draft is: the person and the kind of case are in the key, so nobody is shown another's, and it is gone
 * after a day. A browser without storage has no drafts and works all the same.
 */
export function caseDrafts(
  services: Pick<DeskServices, 'siteUrl' | 'me' | 'now'>, store: KeyValueStore, { key: kind, wasAlone }: Pick<RowRules, 'key' | 'wasAlone'>
): CaseDrafts {
  const start = `${services.siteUrl.toLowerCase()}|${services.me.upn.toLowerCase()}|case|`;
  const key = (cases: string, command: string): string => `${start}${kind}|${cases}|${command}`;
  const keyOfBefore = (cases: string, command: string): string => `${start}${cases}|${command}`;
  const read = async (at: string): Promise<CaseDraft | undefined> => {
    const found = v.safeParse(draftSchema, await store.get(at));
    if (!found.success) {
      return undefined;
    }
    const { savedAt, edits } = found.output;
    if (isExpired(savedAt, services.now())) {
      await store.delete(at);
      return undefined;
    }
    return { savedAt: Temporal.Instant.fromEpochMilliseconds(savedAt), edits };
  };
  const quietly = async <Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await work();
    } catch (error) {
      console.warn('What was typed could not be kept in the browser', error);
      return undefined;
    }
  };
  return {
    load: (cases, command) => quietly(async () => await read(key(cases, command)) ?? (wasAlone ? read(keyOfBefore(cases, command)) : undefined)),
    save: async (cases, command, edits) => {
      await quietly(async () => {
        if (Object.keys(edits).length > 0) await store.set(key(cases, command), { version: 1, savedAt: services.now().epochMilliseconds, edits });
        else await store.delete(key(cases, command));
        // what was found under the key of before lives on under the new one
        if (wasAlone) await store.delete(keyOfBefore(cases, command));
      });
    }
  };
}
