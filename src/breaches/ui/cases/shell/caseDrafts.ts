import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../../../platform/host/services';
import { isExpired, type KeyValueStore } from '../../../../platform/host/browserDrafts';
import type { CaseCommand } from '../../../rules';
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
  load(cases: string, command: CaseCommand): Promise<CaseDraft | undefined>;
  save(cases: string, command: CaseCommand, edits: Edits): Promise<void>;
}

/**
 * What an officer typed and did not save, in the browser as the report's draft is: the person is in the key, so nobody is shown another's, and it is gone
 * after a day. A browser without storage has no drafts and works all the same.
 */
export function caseDrafts(services: Pick<DeskServices, 'siteUrl' | 'me' | 'now'>, store: KeyValueStore): CaseDrafts {
  const key = (cases: string, command: CaseCommand): string => `${services.siteUrl.toLowerCase()}|${services.me.upn.toLowerCase()}|case|${cases}|${command}`;
  const quietly = async <Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> => {
    try {
      return await work();
    } catch (error) {
      console.warn('What was typed could not be kept in the browser', error);
      return undefined;
    }
  };
  return {
    load: (cases, command) => quietly(async () => {
      const found = v.safeParse(draftSchema, await store.get(key(cases, command)));
      if (!found.success) {
        return undefined;
      }
      const { savedAt, edits } = found.output;
      if (isExpired(savedAt, services.now())) {
        await store.delete(key(cases, command));
        return undefined;
      }
      return { savedAt: Temporal.Instant.fromEpochMilliseconds(savedAt), edits };
    }),
    save: async (cases, command, edits) => {
      await quietly(() => (Object.keys(edits).length === 0
        ? store.delete(key(cases, command))
        : store.set(key(cases, command), { version: 1, savedAt: services.now().epochMilliseconds, edits })));
    }
  };
}
