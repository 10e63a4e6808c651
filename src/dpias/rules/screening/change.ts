import * as v from 'valibot';
import { answerSchema, isSameAnswer } from '../questionnaire/answer';
import type { Answers } from '../questionnaire/questionnaire';
import { answersOf, OTHER_SERVICE, type ScreeningDraft } from './draft';

/** What of a saved screening its author changes. */
export interface SavedScreening {
  readonly guid: string;
  readonly service: string;
  readonly wantedUntil?: string;
  readonly answers: Answers;
}

const base = v.pipe(v.string(), v.parseJson(), v.object({ guid: v.string(), service: v.string(), wantedUntil: v.optional(v.string()), answers: v.record(v.string(), answerSchema) }));

/** A draft that begins with a screening as it is saved, and remembers it. */
export const draftOf = ({ guid, service, wantedUntil, answers }: SavedScreening): ScreeningDraft => ({
  ...answers, reportGuid: guid, service: service === '' ? OTHER_SERVICE : service, wantedUntil: wantedUntil ?? '', base: JSON.stringify({ guid, service, wantedUntil, answers })
});

/** What stood there when a change was begun; undefined for a draft that does not know it. */
export function baseOf(draft: ScreeningDraft): SavedScreening | undefined {
  const read = v.safeParse(base, draft.base);
  return read.success ? { ...read.output, wantedUntil: read.output.wantedUntil ?? undefined } : undefined;
}

/** Whether two versions say the same; not who saved them, nor what officers wrote beside it. */
export const isSameScreening = (one: SavedScreening, other: SavedScreening): boolean =>
  one.service === other.service && (one.wantedUntil ?? '') === (other.wantedUntil ?? '') && idsOf(one.answers, other.answers).every((id) => isSameAnswer(one.answers[id], other.answers[id]));

/**
 * A change that was begun over one version, over another one: what nobody touched becomes what is saved now, what was typed stays. Where both changed the same, what was
 * typed stays too, and differs: the page shows both.
 */
export function overOther(draft: ScreeningDraft, theirs: SavedScreening): ScreeningDraft {
  const before = baseOf(draft);
  const fresh = draftOf(theirs);
  if (!before) return { ...draft, base: fresh.base };
  const began = draftOf(before);
  const mine = answersOf(draft);
  const answers = idsOf(mine, theirs.answers).map((id) => [id, isSameAnswer(mine[id], before.answers[id]) ? theirs.answers[id] ?? '' : mine[id] ?? '']);
  return {
    ...Object.fromEntries(answers) as Answers,
    reportGuid: theirs.guid,
    service: draft.service === began.service ? fresh.service : draft.service,
    wantedUntil: draft.wantedUntil === began.wantedUntil ? fresh.wantedUntil : draft.wantedUntil,
    base: fresh.base
  };
}

const idsOf = (...all: readonly Answers[]): readonly string[] => [...new Set(all.flatMap((answers) => Object.keys(answers)))];
