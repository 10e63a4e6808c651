import { DeskError } from '../../../platform/sharepoint/errors';
import { filterValue } from '../../../platform/sharepoint/filters';
import type { IItems } from '../../../platform/sharepoint/pnp';
import { allRows, withoutMetadata } from '../../../platform/sharepoint/paging';
import { stopIfAsked } from '../../../platform/sharepoint/stopIfAsked';
import type { ScheduleEntry, ScheduleLine } from '../../rules/schedule/entry';
import { isEverything, type ScheduleFilter } from '../../rules/schedule/filter';
import { blockOf, entryKey, mostEntries } from '../../rules/schedule/numbers';
import { blockItems, entryColumns, entryList, lineColumns, readEntry, readLine, readMarked, type MarkedLine, type ScheduleServices } from './rows';

/** So many blocks are asked for at once, in one call where reads leave together: first few, since most requests are short. */
const atOnce = (from: number): number => (from === 0 ? 5 : 20);
const lastBlock = blockOf(mostEntries);

/**
 * Every block in its order, until one is empty: numbers have no gap as long as a block.
 * @param ask the question for one block
 */
export async function overBlocks(ask: (block: number) => IItems, signal?: AbortSignal): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  for (let from = 0; from <= lastBlock; from += atOnce(from)) {
    stopIfAsked(signal);
    const parts = await Promise.all(Array.from({ length: Math.min(atOnce(from), lastBlock - from + 1) }, (_, place) => allRows<unknown>(ask(from + place), 1_000)));
    rows.push(...parts.flat());
    if (parts.at(-1)?.length === 0) break;
  }
  return rows;
}

/** All entries as far as they are counted: a few numbers of each, and nothing beside them. @throws DeskError */
export const readLines = async (services: ScheduleServices, reference: string, signal?: AbortSignal): Promise<readonly ScheduleLine[]> =>
  (await overBlocks((block) => withoutMetadata(blockItems(services, reference, block, lineColumns)), signal)).map(readLine);

const searched = ['Title', 'FromWhom', 'ToWhom', 'CameFrom', 'ExternalId'];

/** As the list is asked; empty for all. */
function conditionOf({ decision, exemption, batch, check, duplicates, text }: ScheduleFilter): string {
  const wanted = text.trim();
  return [
    ...(decision === '' ? [] : [`Decision eq ${filterValue(decision)}`]),
    ...(check === '' ? [] : [`CheckState eq ${filterValue(check)}`]),
    ...(batch === '' ? [] : [batch === 'none' ? 'BatchNumber eq null' : `BatchNumber eq ${Number(batch) || 0}`]),
    ...(duplicates ? ['DuplicateOf gt 0'] : []),
    ...(exemption === '' ? [] : [`substringof(${filterValue(`;${exemption};`)},Exemptions)`]),
    ...(wanted === '' ? [] : [`(${searched.map((column) => `substringof(${filterValue(wanted)},${column})`).join(' or ')})`])
  ].join(' and ');
}

/** All that match, with the marks of their versions: what is done to them is done to what was seen. @throws DeskError */
export async function readMatching(
  services: ScheduleServices, reference: string, filter: ScheduleFilter, signal?: AbortSignal
): Promise<readonly MarkedLine[]> {
  const rows = isEverything(filter)
    ? await overBlocks((block) => blockItems(services, reference, block, lineColumns), signal)
    : await matchingRows(services, reference, conditionOf(filter), signal);
  return rows.map((row) => readMarked(row as object));
}

async function matchingRows(services: ScheduleServices, reference: string, condition: string, signal?: AbortSignal): Promise<readonly unknown[]> {
  const blocks = await blocksOf(services, reference);
  const parts: unknown[] = [];
  for (let from = 0; from < blocks; from += 20) {
    stopIfAsked(signal);
    const some = Array.from({ length: Math.min(20, blocks - from) }, (_, place) => allRows<unknown>(
      blockItems(services, reference, from + place, lineColumns, condition), 1_000
    ));
    parts.push(...(await Promise.all(some)).flat());
  }
  return parts;
}

/** In how many blocks a schedule lies: one number of each is asked for. */
async function blocksOf(services: ScheduleServices, reference: string): Promise<number> {
  for (let from = 0; from <= lastBlock; from += 20) {
    const some = await Promise.all(Array.from({ length: 20 }, (_, place) => blockItems(services, reference, from + place, ['Id']).top(1)<object[]>()));
    const empty = some.findIndex((rows) => rows.length === 0);
    if (empty >= 0) return from + empty;
  }
  return lastBlock + 1;
}

export interface SchedulePage {
  readonly entries: readonly ScheduleEntry[];
  /** Whether any come after them. */
  readonly isMore: boolean;
}

/** What a page shows. */
export interface PageAsked {
  readonly filter: ScheduleFilter;
  /** The number after which it begins. */
  readonly after: number;
  readonly size: number;
}

/**
 * One page, read from the blocks in which it lies and no further: without a filter a call, with one a question for each block that is left, which leave together.
 * @throws DeskError
 */
export async function readPage(services: ScheduleServices, reference: string, { filter, after, size }: PageAsked): Promise<SchedulePage> {
  const condition = conditionOf(filter);
  const rows: ScheduleEntry[] = [];
  const first = blockOf(after + 1);
  const last = condition === '' ? lastBlock : (await blocksOf(services, reference)) - 1;
  for (let block = first; block <= last && rows.length <= size; block += condition === '' ? 1 : 20) {
    const some = condition === '' ? [block] : Array.from({ length: Math.min(20, last - block + 1) }, (_, place) => block + place);
    const parts = await Promise.all(some.map((each) => {
      const later = each === first ? `EntryNumber gt ${after}` : '';
      return blockItems(services, reference, each, entryColumns, [later, condition].filter((part) => part !== '').join(' and ')).top(size + 1)<object[]>();
    }));
    rows.push(...parts.flat().map(readEntry));
    // the block after the last is empty
    if (condition === '' && parts.flat().length === 0) break;
  }
  return { entries: rows.slice(0, size), isMore: rows.length > size };
}

/** One entry as it is now. @throws DeskError `not-found` */
export async function readOne(services: ScheduleServices, reference: string, number: number): Promise<ScheduleEntry> {
  const rows = await entryList(services).items.filter(`EntryKey eq ${filterValue(entryKey(reference, number))}`).select(...entryColumns).top(1)<object[]>();
  if (rows.length === 0) throw new DeskError('not-found');
  return readEntry(rows[0]);
}
