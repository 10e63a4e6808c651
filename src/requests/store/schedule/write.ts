import { DeskError, isDeskError } from '../../../platform/sharepoint/errors';
import { inBatches } from '../../../platform/sharepoint/together';
import { CaseRefusedError } from '../../../casework/store/failures';
import type { CheckState } from '../../rules/schedule/choices';
import { decidedCells, originalNumber, refusalOf, type DecisionInput, type EntryRefusal } from '../../rules/schedule/decide';
import type { ScheduleLine } from '../../rules/schedule/entry';
import type { PlacedEntry } from '../../rules/schedule/release';
import { addAct, type NewAct } from './acts';
import { entryList, lineColumns, readLine, writeExemptions, type EntryCells, type MarkedLine, type ScheduledCase, type ScheduleServices } from './rows';

/** How somebody follows a long run, and stops it. */
export interface Following {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What became of many entries: each is saved, or it is said why not. */
export interface BulkResult {
  readonly saved: readonly number[];
  readonly refused: readonly { readonly number: number; readonly code: EntryRefusal }[];
  /** Somebody else changed them since they were read: nothing was written over that. */
  readonly conflicts: readonly number[];
  readonly failed: readonly { readonly number: number; readonly error: unknown }[];
  /** Not done, because it was stopped or the connection failed: going on with the same act does them. */
  readonly left: readonly MarkedLine[];
  /** Why it stopped; undefined: it came to its end. */
  readonly stopped: unknown;
}

interface Change {
  readonly line: MarkedLine;
  readonly cells: EntryCells;
}

/**
 * Writes many entries, a hundred a call, each with its etag. One that was changed meanwhile is left as it is, unless what is there is what was to be written: an answer that was lost.
 * @param isDone whether an entry holds what was to be written
 */
async function writeRows(
  services: ScheduleServices, changes: readonly Change[], isDone: (line: ScheduleLine) => boolean, { signal, onProgress }: Following
): Promise<Omit<BulkResult, 'refused'>> {
  const { results, stopped } = await inBatches(services.sp, changes, ({ line: { id, etag }, cells }, batch) => entryList(services, batch).items.getById(id).update({ ...cells }, etag), {
    signal, onDone: (done) => onProgress?.(done, changes.length)
  });
  const lines = changes.map(({ line }) => line);
  const rejected = results.flatMap((result, place) => (result.status === 'rejected' ? [{ line: lines[place], error: result.reason as unknown }] : []));
  const now = await readAgain(services, rejected.map(({ line }) => line.id));
  const isSaved = ({ line }: { readonly line: MarkedLine }): boolean => { const there = now.get(line.id); return there !== undefined && isDone(there); };
  const unsaved = rejected.filter((each) => !isSaved(each));
  const unsavedIds = new Set(unsaved.map(({ line }) => line.id));
  return {
    saved: lines.slice(0, results.length).filter(({ id }) => !unsavedIds.has(id)).map(({ number }) => number),
    conflicts: unsaved.filter(({ error }) => isDeskError(error, 'conflict')).map(({ line }) => line.number),
    failed: unsaved.filter(({ error }) => !isDeskError(error, 'conflict')).map(({ line, error }) => ({ number: line.number, error })),
    left: lines.slice(results.length), stopped
  };
}

async function readAgain(services: ScheduleServices, ids: readonly number[]): Promise<ReadonlyMap<number, ScheduleLine>> {
  const { results } = await inBatches(services.sp, ids, (id, batch) => entryList(services, batch).items.getById(id).select(...lineColumns)<unknown>());
  return new Map(results.flatMap((result) => (result.status === 'fulfilled' ? [[readLine(result.value).id, readLine(result.value)]] : [])));
}

const decisionCells = (line: ScheduleLine, input: DecisionInput, guid: string): EntryCells => {
  const { decision, exemptions, told, reason, isHealth, opinion, decidedIn, check, checkedIn, duplicateOf } = decidedCells(line, input, guid);
  return {
    Decision: decision, Exemptions: writeExemptions(exemptions), Told: told ?? null, Reason: reason || null, HasReason: reason !== '', HealthData: isHealth, Opinion: opinion || null, DecidedIn: decidedIn, CheckState: check,
    CheckedIn: checkedIn || null, DuplicateOf: duplicateOf ?? null
  };
};

/**
 * Decides entries: first the act, which says who and when, then each entry. Stopped anywhere, it goes on with the same guid and what is left.
 * @param originals entries that are named as the first of which others are copies, as far as they are known
 * @throws DeskError when the act could not be recorded: then nothing is decided
 */
export async function decideEntries(
  services: ScheduleServices, found: ScheduledCase, lines: readonly MarkedLine[], input: DecisionInput, guid: string, following: Following = {}, originals: ReadonlyMap<number, ScheduleLine> = new Map()
): Promise<BulkResult> {
  const judged = lines.map((line) => ({ line, code: refusalOf(line, input, originals.get(originalNumber(line, input) ?? 0)) }));
  const able = judged.filter(({ code }) => code === undefined).map(({ line }) => line);
  const refused = judged.flatMap(({ line: { number }, code }) => (code === undefined ? [] : [{ number, code }]));
  if (able.length === 0 || input.decision === '') return { saved: [], refused, conflicts: [], failed: [], left: [], stopped: undefined };
  const { decision, exemptions, told, reason } = decidedCells(able[0], input, guid);
  await addAct(
    services, found,
    { kind: 'decide', guid, numbers: able.map(({ number }) => number), content: { decision, exemptions: [...exemptions], told, reason } }
  );
  return {
    ...(await writeRows(services, able.map((line) => ({ line, cells: decisionCells(line, input, guid) })), ({ decidedIn }) => decidedIn === guid, following)),
    refused
  };
}

/** Puts entries into a batch; `undefined` takes them out. What went out stays where it went out. @throws DeskError */
export async function batchEntries(
  services: ScheduleServices, lines: readonly MarkedLine[], batch: number | undefined, following: Following = {}
): Promise<BulkResult> {
  const able = lines.filter(({ releasedIn }) => releasedIn === '');
  const refused = lines.filter(({ releasedIn }) => releasedIn !== '').map(({ number }) => ({ number, code: 'released' as const }));
  return {
    ...(await writeRows(services, able.map((line) => ({ line, cells: { BatchNumber: batch ?? null } })), (line) => line.batch === batch, following)),
    refused
  };
}

/** A sample that was drawn: recorded with its seed, and each entry asks for somebody else's eyes. @throws DeskError */
export async function askChecks(
  services: ScheduleServices, found: ScheduledCase, lines: readonly MarkedLine[], act: Pick<NewAct, 'guid' | 'content'>,
  following: Following = {}
): Promise<BulkResult> {
  await addAct(services, found, { ...act, kind: 'sample', numbers: lines.map(({ number }) => number) });
  return {
    ...(await writeRows(services, lines.map((line) => ({ line, cells: { CheckState: 'asked' } })), ({ check }) => check !== 'none', following)),
    refused: []
  };
}

/**
 * Says of entries of one decision whether one agrees with it. Who says so is who adds the row: where that is who decided it counts for nothing, and is refused here.
 * @param decidedBy who decided, as SharePoint stamped it
 * @throws CaseRefusedError `own-decision`, `reason-required`
 */
export async function checkEntries(
  services: ScheduleServices, found: ScheduledCase, lines: readonly MarkedLine[], said: { readonly of: string; readonly decidedBy: number; readonly me: number; readonly check: Extract<CheckState, 'agreed' | 'disagreed'>; readonly reason: string },
  guid: string, following: Following = {}
): Promise<BulkResult> {
  if (said.decidedBy === said.me) throw new CaseRefusedError([{ field: 'check', code: 'own-decision' }]);
  if (said.check === 'disagreed' && said.reason.trim() === '') throw new CaseRefusedError([{ field: 'reason', code: 'check-why' }]);
  await addAct(
    services, found,
    { kind: 'check', guid, numbers: lines.map(({ number }) => number), content: { of: said.of, check: said.check, reason: said.reason.trim() } }
  );
  return {
    ...(await writeRows(
      services, lines.map((line) => ({ line, cells: { CheckState: said.check, CheckedIn: guid } })), ({ checkedIn }) => checkedIn === guid,
      following
    )),
    refused: []
  };
}

/** Writes down that documents went out, each with its pages for good: first the act, which says who let them go and what stood against it. @throws DeskError */
export async function releaseEntries(
  services: ScheduleServices, found: ScheduledCase, lines: readonly MarkedLine[], placed: readonly PlacedEntry[], act: Pick<NewAct, 'guid' | 'content'>, following: Following = {}
): Promise<BulkResult> {
  const where = new Map(placed.map((each) => [each.number, each]));
  const out = lines.flatMap((line) => { const place = where.get(line.number); return place ? [{ line, place }] : []; });
  if (out.length !== placed.length) throw new DeskError('invalid', { serverMessage: 'Not every entry that has pages was read.' });
  await addAct(services, found, { ...act, kind: 'release', numbers: placed.map(({ number }) => number) });
  const changes = out.map(({ line, place }) => ({ line, cells: { ReleasedIn: act.guid, Volume: place.volume, FirstPage: place.firstPage } }));
  return { ...(await writeRows(services, changes, ({ releasedIn }) => releasedIn === act.guid, following)), refused: [] };
}
