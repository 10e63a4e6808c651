import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { etagOf } from '../../../platform/sharepoint/etag';
import { filterValue } from '../../../platform/sharepoint/filters';
import { listUrl } from '../../../platform/sharepoint/listSchema';
import type { IItems, IList, SPFI } from '../../../platform/sharepoint/pnp';
import { restrictedFolder } from '../../../platform/sharepoint/restricted';
import type { AnyCase } from '../../../casework/rules/kind';
import { schedulePlaces } from '../../lists/schedulePaths';
import type { ScheduleRow } from '../../lists/requestSchedule';
import { tellings } from '../../rules/exemptions/withheld';
import { checkStates, documentKinds, entryDecisions } from '../../rules/schedule/choices';
import type { NewEntry, ScheduleEntry, ScheduleLine } from '../../rules/schedule/entry';
import { blockKey, blockOf, entryKey } from '../../rules/schedule/numbers';

export type ScheduleServices = Pick<DeskServices, 'sp' | 'siteUrl'>;

/** Of which request. */
export type ScheduledCase = Pick<AnyCase, 'reference' | 'isRestricted'>;

/** A line with the mark of its version, so that it can be written. */
export type MarkedLine = ScheduleLine & Pick<ScheduleEntry, 'etag'>;

const text = v.nullish(v.string(), '');
const number = v.nullish(v.number());
const flag = v.nullish(v.boolean(), false);
const choice = <const Choices extends readonly string[]>(choices: Choices) => v.nullish(v.fallback(v.picklist([...choices, '']), ''), '');

const lineFields = {
  Id: v.number(), EntryNumber: v.nullish(v.number(), 0), Decision: choice(entryDecisions), Exemptions: text, Told: choice(tellings), Pages: number, DuplicateOf: number, HealthData: flag, Opinion: text, HasReason: flag, DecidedIn: text,
  CheckState: choice(checkStates), CheckedIn: text, BatchNumber: number, ReleasedIn: text, Volume: number, FirstPage: number
};
const storedLine = v.object(lineFields);
const storedEntry = v.object({
  ...lineFields, Title: text, DocumentKind: choice(documentKinds), DocumentDay: text, FromWhom: text, ToWhom: text, CameFrom: text, Sha256: text, ExternalId: text, Reason: text
});
export const lineColumns = Object.keys(lineFields);
export const entryColumns = Object.keys(storedEntry.entries);

const asLine = (row: v.InferOutput<typeof storedLine>): ScheduleLine => ({
  id: row.Id, number: row.EntryNumber ?? 0, decision: row.Decision || 'undecided', exemptions: readExemptions(row.Exemptions ?? ''), told: row.Told || undefined, pages: row.Pages ?? undefined,
  duplicateOf: row.DuplicateOf ?? undefined, isHealth: row.HealthData ?? false, opinion: row.Opinion ?? '', hasReason: row.HasReason ?? false, decidedIn: row.DecidedIn ?? '', check: row.CheckState || 'none',
  checkedIn: row.CheckedIn ?? '', batch: row.BatchNumber ?? undefined, releasedIn: row.ReleasedIn ?? '', volume: row.Volume ?? undefined, firstPage: row.FirstPage ?? undefined
});

/** Nothing of a row is trusted to be there. @throws DeskError `invalid` for what is no row */
export const readLine = (row: unknown): ScheduleLine => asLine(v.parse(storedLine, row));

export const readMarked = (row: object): MarkedLine => ({ ...readLine(row), etag: etagOf(row) });

export function readEntry(row: object): ScheduleEntry {
  const stored = v.parse(storedEntry, row);
  return {
    ...asLine(stored), etag: etagOf(row), title: stored.Title ?? '', kind: stored.DocumentKind || 'other', day: stored.DocumentDay ?? '', from: stored.FromWhom ?? '', to: stored.ToWhom ?? '', source: stored.CameFrom ?? '',
    sha256: stored.Sha256 ?? '', externalId: stored.ExternalId ?? '', reason: stored.Reason ?? ''
  };
}

/** Each between `;`, so that one is found among others. */
export const writeExemptions = (ids: readonly string[]): string | null => (ids.length === 0 ? null : `;${ids.join(';')};`);
const readExemptions = (stored: string): readonly string[] => stored.split(';').filter((id) => id !== '');

/** What of an entry is written when it changes. */
export type EntryCells = Partial<ScheduleRow>;

/** A new entry as columns. */
export const newCells = (reference: string, entry: NewEntry): Readonly<Record<string, string | number | boolean | null>> => ({
  Title: entry.title, CaseReference: reference, EntryKey: entryKey(reference, entry.number), EntryBlock: blockKey(reference, blockOf(entry.number)), EntryNumber: entry.number, DocumentKind: entry.kind, DocumentDay: entry.day,
  FromWhom: entry.from, ToWhom: entry.to, CameFrom: entry.source, Pages: entry.pages ?? null, Sha256: entry.sha256, ExternalId: entry.externalId, DuplicateOf: entry.duplicateOf ?? null, Decision: 'undecided', CheckState: 'none'
});

export const entryList = ({ sp, siteUrl }: ScheduleServices, through: SPFI = sp): IList => deskList(through, siteUrl, schedulePlaces.entries);
export const actList = ({ sp, siteUrl }: ScheduleServices): IList => deskList(sp, siteUrl, schedulePlaces.acts);

/** Where the rows of a request lie. */
export const folderOf = (siteUrl: string, place: keyof typeof schedulePlaces, { isRestricted }: ScheduledCase): string =>
  (isRestricted ? restrictedFolder(siteUrl, schedulePlaces[place]) : listUrl(siteUrl, schedulePlaces[place]));

/** The rows of one block, in the order of their numbers; `more` narrows them. */
export const blockItems = (services: ScheduleServices, reference: string, block: number, columns: readonly string[], more = ''): IItems =>
  entryList(services).items.filter(`EntryBlock eq ${filterValue(blockKey(reference, block))}${more === '' ? '' : ` and ${more}`}`).select(...columns).orderBy('EntryKey');
