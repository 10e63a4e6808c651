import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { Answers } from '../../rules/question';
import type { ReceiptOutcome } from '../../rules/receipt';

/** Computers are shared: what nobody came back to within a day is forgotten. */
export const KEPT_HOURS = 24;

/** What somebody has chosen and written on a version, and what is not known to be recorded yet. */
export interface AnswerDraft {
  readonly answers: Answers;
  readonly words: Readonly<Record<'declined' | 'question', string>>;
  /** GUIDs of what was sent without an answer coming back: the next try looks for them first. */
  readonly pending: Readonly<Partial<Record<ReceiptOutcome, string>>>;
}

export const emptyDraft: AnswerDraft = { answers: {}, words: { declined: '', question: '' }, pending: {} };

export interface AnswerKeeper {
  load(versionId: number): AnswerDraft;
  save(versionId: number, draft: AnswerDraft): void;
}

const guid = v.optional(v.string());
const shape = v.object({
  savedAt: v.number(),
  answers: v.record(v.string(), v.array(v.string())),
  words: v.object({ declined: v.string(), question: v.string() }),
  pending: v.object({ acknowledged: guid, declined: guid, question: guid, attempt: guid })
});

const room = 'data-protection-desk|policies|';

/**
 * Keeps drafts in the browser, by person, site and version. A browser that keeps nothing (private window, policy) keeps them for as long as
 * the page is open.
 */
export function answerKeeper(given: { readonly siteUrl: string; readonly upn: string; readonly now: () => Temporal.Instant }, storage: () => Storage = () => window.localStorage): AnswerKeeper {
  const memory = new Map<string, AnswerDraft>();
  const keyOf = (versionId: number): string => `${room}${given.siteUrl}|${given.upn}|${versionId}`.toLowerCase();
  const isOld = (savedAt: number): boolean => given.now().epochMilliseconds - savedAt > KEPT_HOURS * 3_600_000;

  function read(key: string): AnswerDraft | undefined {
    const kept = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), storage().getItem(key));
    return kept.success && !isOld(kept.output.savedAt) ? kept.output : undefined;
  }
  function forgetOld(): void {
    const keys = Array.from({ length: storage().length }, (unused, index) => storage().key(index) ?? '');
    keys.filter((key) => key.startsWith(room) && read(key) === undefined).forEach((key) => storage().removeItem(key));
  }

  return {
    load(versionId) {
      const key = keyOf(versionId);
      try {
        forgetOld();
        return memory.get(key) ?? read(key) ?? emptyDraft;
      } catch (error) {
        console.warn('Drafts cannot be read in this browser', error);
        return memory.get(key) ?? emptyDraft;
      }
    },
    save(versionId, draft) {
      const key = keyOf(versionId);
      memory.set(key, draft);
      try {
        if (draft === emptyDraft) {
          storage().removeItem(key);
        } else {
          storage().setItem(key, JSON.stringify({ ...draft, savedAt: given.now().epochMilliseconds }));
        }
      } catch (error) {
        console.warn('Drafts cannot be kept in this browser', error);
      }
    }
  };
}
