import * as v from 'valibot';
import { addInFolder, asTyped } from '../../../platform/sharepoint/addInFolder';
import { DeskError, isDeskError } from '../../../platform/sharepoint/errors';
import { withoutMetadata } from '../../../platform/sharepoint/paging';
import { inBatches } from '../../../platform/sharepoint/together';
import { isAdded } from '../../../casework/rules/bringIn/table';
import { documentRow, type DocumentInput } from '../../rules/schedule/addOne';
import { comparedEntries, entriesOf, indexFormat, type IndexRow, type KnownEntry } from '../../rules/schedule/bringIn';
import { overBlocks } from './read';
import { blockItems, entryList, folderOf, newCells, type ScheduledCase, type ScheduleServices } from './rows';
import type { Following } from './write';

const known = v.object({
  EntryNumber: v.nullish(v.number(), 0), ExternalId: v.nullish(v.string(), ''), Sha256: v.nullish(v.string(), ''),
  DuplicateOf: v.nullish(v.number())
});

/** What the schedule has, as far as an index is compared with it. @throws DeskError */
export async function readKnown(services: ScheduleServices, reference: string, signal?: AbortSignal): Promise<readonly KnownEntry[]> {
  const rows = await overBlocks((block) => withoutMetadata(blockItems(services, reference, block, Object.keys(known.entries))), signal);
  return rows.map((row) => v.parse(known, row)).map(({ EntryNumber, ExternalId, Sha256, DuplicateOf }) => ({
    number: EntryNumber ?? 0, externalId: ExternalId ?? '', sha256: Sha256 ?? '', duplicateOf: DuplicateOf ?? undefined
  }));
}

/** The rows of an index with what is doubtful beside what is there: nothing is written. @throws DeskError */
export const compareIndex = async (services: ScheduleServices, reference: string, rows: readonly IndexRow[]): Promise<readonly IndexRow[]> => comparedEntries(rows, await readKnown(services, reference));

/** Rounds in which numbers that somebody else took meanwhile are given anew. */
const rounds = 4;

/**
 * Adds the documents of an index, a hundred a call. What is there is looked at first, so that stopped anywhere it is run again and adds what is missing; a number that another officer
 * took at the same moment is refused by the list, and the document gets the next one.
 * @returns how many were added
 * @throws DeskError; DOMException `AbortError` when it was stopped
 */
export async function bringInIndex(
  services: ScheduleServices, found: ScheduledCase, rows: readonly IndexRow[], { signal, onProgress }: Following = {}
): Promise<number> {
  const { reference } = found;
  const folder = folderOf(services.siteUrl, 'entries', found);
  // of a row that was read before, what was said of it then is said anew
  const read = rows.map((row) => ({ ...row, doubts: row.doubts.filter((doubt) => doubt !== 'there-already') }));
  let added = 0;
  for (let round = 1; ; round += 1) {
    const there = await readKnown(services, reference, signal);
    const wanted = comparedEntries(read, there).filter((row) => isAdded(indexFormat, row));
    if (wanted.length === 0) return added;
    const done = rows.length - wanted.length;
    const { results, stopped } = await inBatches(services.sp, entriesOf(wanted, there), (entry, batch) => addInFolder(entryList(services, batch), folder, asTyped(newCells(reference, entry))), {
      signal, onDone: (some) => onProgress?.(done + some, rows.length)
    });
    added += results.filter(({ status }) => status === 'fulfilled').length;
    if (stopped !== undefined) throw stopped as Error;
    const failed = results.find((result): result is PromiseRejectedResult => result.status === 'rejected' && !isDeskError(result.reason, 'conflict'));
    if (failed) throw failed.reason as Error;
    if (results.every(({ status }) => status === 'fulfilled')) return added;
    if (round === rounds) throw new DeskError('conflict', { serverMessage: 'Somebody else is adding documents to the same schedule.' });
  }
}

/**
 * Adds one document, after the last. Tried again with the same GUID it adds nothing twice.
 * @returns its number; undefined where a request has all that it can have
 * @throws DeskError
 */
export async function addDocument(services: ScheduleServices, found: ScheduledCase, input: DocumentInput, guid: string): Promise<number | undefined> {
  const row = documentRow(input, guid);
  await bringInIndex(services, found, [row]);
  return (await readKnown(services, found.reference)).find(({ externalId }) => externalId === row.externalId)?.number;
}
