import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { defaultOfficerSettings, readOfficerSettingsAt } from '../../../platform/settings/officers';
import { deskList } from '../../../platform/sharepoint/deskList';
import { listUrl } from '../../../platform/sharepoint/listSchema';
import { allRows } from '../../../platform/sharepoint/paging';
import type { IItem } from '../../../platform/sharepoint/pnpOfficer';
import '../../../platform/sharepoint/pnpFiles';
import { filterValue } from '../../../platform/sharepoint/filters';
import { missing, unlessRefused } from '../../../platform/sharepoint/unlessRefused';
import { closedAtOf, closingOf, eventOfClosing, type ClosingEvent, type StampedClosing } from '../../rules/disposal/closing';
import { disposalProblemCodes } from '../../rules/disposal/disposeCase';
import { disposalObstacles, type DisposalFile, type DisposalObstacle, type FileMarks } from '../../rules/disposal/obstacles';
import { mayBeHeld } from '../../rules/hold/hold';
import { prefixOfCase, type AnyCase, type Case, type CaseCore, type CaseFixed } from '../../rules/kind';
import { readEvents } from '../events';
import { caseOfRow, openCase } from '../openCase';
import { readRow, readVersions, type RowVersion } from '../rows';
import { logItems, type CaseSite, type RowSite } from '../site';
import { additionsOf, type PlannedAddition } from './additions';
import { eventToEmpty } from './emptyEvents';
import { rowsOfCase } from './rows';

/** A file that goes. */
export interface PlannedFile {
  readonly id: number;
  readonly name: string;
  readonly size: number;
}

/** What the disposal of a case would delete, or why it deletes nothing; each said before it is done. */
export interface DisposalPlan<Found = AnyCase> {
  readonly found: Found;
  /** Codes of `problem_<code>`: the row itself says that it is not closed, not due, or was changed around the desk. */
  readonly problems: readonly string[];
  /** What does not fit. None, and no problem: the case is disposed of. */
  readonly obstacles: readonly DisposalObstacle[];
  readonly closing: StampedClosing | undefined;
  readonly files: readonly PlannedFile[];
  /** The row from which it comes; undefined when it has gone already, or there never was one. */
  readonly intake: { readonly id: number; readonly attachments: readonly string[] } | undefined;
  /** What was added to the case later; of each its row and what somebody wrote go. */
  readonly additions: readonly Pick<PlannedAddition, 'key'>[];
  /** What lies in other lists of the room and ends with the case, by its name there. */
  readonly rows: readonly string[];
  /** Old versions of the row. */
  readonly versions: number;
  /** Events whose details are emptied. */
  readonly events: number;
}

/** @throws DeskError `not-found` when the row was deleted */
export async function planDisposal<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, logId: number): Promise<DisposalPlan<Case<V, F>>> {
  const { services, kind } = site;
  const row = await readRow(site, logId);
  const [found, versions] = [await caseOfRow(site, row), await readVersions(site, logId)];
  const [intake, rows, files, events, additions, besides, isHeldElsewhere] = await Promise.all([
    intakeOf(site, found), rowsWith(site, found), filesOf(site, found), readEvents(services, found.reference), additionsOf(site, found), rowsOfCase(site, found), heldElsewhere(site, found)
  ]);
  const { closing, event } = closingFacts(site, versions, events);
  const now = services.now();
  const obstacles = disposalObstacles({
    found, prefix: prefixOfCase(kind, found), intakeId: kind.originOf(found), storedReference: String(row.Reference ?? ''), intakeCreated: intake?.created, rows, files, marks: marksOf(site, found),
    closing, event, keptUntil: closing && (await keptUntil(site, found.values, closedAtOf(closing, event))), now
  });
  return {
    found, problems: [...disposalProblemCodes(found, now), ...(isHeldElsewhere ? ['onHoldElsewhere'] : [])], obstacles, closing, files: files.map(({ id, name, size }) => ({ id, name, size })),
    intake: intake && { id: intake.id, attachments: intake.attachments }, additions: additions.map(({ key }) => ({ key })), rows: besides, versions: versions.length - 1, events: events.filter((each) => eventToEmpty(kind.events, each)).length
  };
}

/** Whether the case in which this one lives on is held: its files and words are evidence of that one too. */
async function heldElsewhere<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, { values }: Case<V, F>): Promise<boolean> {
  const logId = site.kind.livesOn?.(values);
  if (logId === undefined) {
    return false;
  }
  // a row that the owner deleted holds nothing
  return unlessRefused(['not-found'], false, async () => mayBeHeld(await openCase(site, logId)));
}

/** By the schedule that was in force when SharePoint stamped the closing. */
async function keptUntil<V extends CaseCore, F extends CaseFixed>({ services, kind }: CaseSite<V, F>, values: V, closedAt: Temporal.Instant): Promise<string> {
  const settings = await readOfficerSettingsAt(services.sp, services.siteUrl, closedAt);
  return kind.disposal.firstDay(values, closedAt, settings ?? defaultOfficerSettings);
}

/** The closing of a row with the event that tells of it, by SharePoint's stamps. */
export function closingFacts<V extends CaseCore, F extends CaseFixed>(
  { kind }: Pick<CaseSite<V, F>, 'kind'>, versions: readonly RowVersion[], events: Awaited<ReturnType<typeof readEvents>>
): { readonly closing: StampedClosing | undefined; readonly event: ClosingEvent | undefined } {
  const closing = closingOf(versions.map(({ label, at, by, cells, isDesks }) => (
    { label, at: Temporal.Instant.from(at), by: by.name, caseState: String(cells.CaseState ?? ''), isDesks }
  )));
  const told = events.filter((event) => kind.disposal.closedBy.includes(event.kind))
    .map(({ created, by, rowVersion }) => ({ created: Temporal.Instant.from(created), by, rowVersion }));
  return { closing, event: closing && eventOfClosing(closing, told) };
}

/** The row of the intake from which the case comes; undefined for a case without one. */
export function intakeItem<V extends CaseCore, F extends CaseFixed>({ services, kind }: CaseSite<V, F>, found: F): { readonly id: number; readonly item: IItem } | undefined {
  const list = kind.disposal.intakeOf ? kind.disposal.intakeOf(found) : kind.disposal.intake;
  const id = kind.originOf(found);
  return list === undefined || id === undefined ? undefined : { id, item: deskList(services.sp, services.siteUrl, list).items.getById(id) };
}

const intakeRow = v.object({ Created: v.string(), Attachments: v.nullish(v.boolean(), false) });
const attachments = v.array(v.object({ FileName: v.string() }));

interface IntakeRow {
  readonly id: number;
  readonly created: Temporal.Instant;
  readonly attachments: readonly string[];
}

async function intakeOf<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>): Promise<IntakeRow | undefined> {
  const intake = intakeItem(site, found);
  if (!intake) {
    return undefined;
  }
  const { id, item } = intake;
  return unlessRefused(['not-found'], undefined, async () => {
    const { Created, Attachments } = v.parse(intakeRow, await item.select('Created', 'Attachments')());
    const names = Attachments ? v.parse(attachments, await item.attachmentFiles.select('FileName')()).map(({ FileName }) => FileName) : [];
    return { id, created: Temporal.Instant.from(Created), attachments: names };
  });
}

/** Every row of the log that bears the reference, and the row itself. */
async function rowsWith(site: RowSite, { reference, logId }: Pick<AnyCase, 'reference' | 'logId'>): Promise<readonly number[]> {
  const rows = await allRows<unknown>(logItems(site).filter(`Reference eq '${reference}'`).select('Id').orderBy('Id'), 1000);
  return [...new Set([logId, ...v.parse(v.array(v.object({ Id: v.number() })), rows).map(({ Id }) => Id)])];
}

export type FileFound = DisposalFile & PlannedFile;

/** What the case's own files bear. */
function marksOf<V extends CaseCore, F extends CaseFixed>({ kind }: CaseSite<V, F>, found: Case<V, F>): FileMarks {
  return { ...kind.fileColumns(found), Reference: found.reference };
}

const cell = v.nullish(v.union([v.string(), v.number()]));
const listed = v.looseObject({ Id: v.number(), FileLeafRef: v.string(), FileRef: v.string(), FileSystemObjectType: v.number() });
const inFolder = v.array(v.object({ Name: v.string(), Length: v.union([v.string(), v.number()]), ListItemAllFields: v.looseObject({ Id: v.number() }) }));
const subfolders = v.array(v.object({ Name: v.string() }));

/** Its marks as a row of the library has them. An empty cell says nothing. */
function marksIn(columns: readonly string[], row: Readonly<Record<string, unknown>>): FileMarks {
  return Object.fromEntries(columns.map((column) => [column, v.parse(cell, row[column]) ?? undefined]));
}

/** Every file that the library has of the case: in its folder, and elsewhere by any of its marks, each of which has an index. @throws DeskError */
export async function filesOf<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>): Promise<readonly FileFound[]> {
  const { services, kind } = site;
  const marks = marksOf(site, found);
  const columns = Object.keys(marks);
  const there = await filesIn(site, columns, folderPath(site, found), '');
  const { items } = deskList(services.sp, services.siteUrl, kind.lists.files);
  const filters = Object.entries(marks).flatMap(([column, value]) => (value === undefined ? [] : [`${column} eq ${filterValue(value)}`]));
  const select = ['Id', 'FileLeafRef', 'FileRef', 'FileSystemObjectType', ...columns];
  const rows = await Promise.all(filters.map((filter) => allRows<unknown>(items.filter(filter).select(...select).orderBy('Id'), 1000)));
  const known = new Set(there.map(({ id }) => id));
  const elsewhere = v.parse(v.array(listed), rows.flat())
    .filter(({ Id, FileSystemObjectType }, index, all) => FileSystemObjectType === 0 && !known.has(Id) && all.findIndex((other) => other.Id === Id) === index);
  return [...there, ...elsewhere.map((row) => ({ id: row.Id, name: row.FileRef, size: 0, marks: marksIn(columns, row), isInFolder: false }))];
}

export function folderPath({ services, kind }: Pick<CaseSite<CaseCore>, 'services'> & { readonly kind: Pick<CaseSite<CaseCore>['kind'], 'lists'> }, { reference }: Pick<AnyCase, 'reference'>): string {
  return `${listUrl(services.siteUrl, kind.lists.files)}/${reference}`;
}

/** Files of a folder and of those in it; a folder that is not there has none. */
async function filesIn(site: Pick<CaseSite<CaseCore>, 'services'>, columns: readonly string[], path: string, under: string): Promise<readonly FileFound[]> {
  const folder = site.services.sp.web.getFolderByServerRelativePath(path);
  return unlessRefused(missing, [], async () => {
    const select = ['Name', 'Length', ...['Id', ...columns].map((name) => `ListItemAllFields/${name}`)];
    const files = v.parse(inFolder, await folder.files.select(...select).expand('ListItemAllFields').top(5000)());
    const folders = v.parse(subfolders, await folder.folders.select('Name')());
    const below = await Promise.all(folders.map(({ Name }) => filesIn(site, columns, `${path}/${Name}`, `${under}${Name}/`)));
    return [
      ...files.map(({ Name, Length, ListItemAllFields: item }) => ({
        id: item.Id, name: `${under}${Name}`, size: Number(Length), marks: marksIn(columns, item), isInFolder: true
      })),
      ...below.flat()
    ];
  });
}

type Shown = Pick<DisposalPlan, 'files' | 'intake' | 'additions' | 'rows'>;

/** Whether all that would go was shown: nothing that came meanwhile is deleted unseen. Less of it is there after a stop. */
export function wasShown(plan: Shown, shown: Shown): boolean {
  const ids = new Set(shown.files.map(({ id }) => id));
  const names = new Set(shown.intake?.attachments ?? []);
  const keys = new Set(shown.additions.map(({ key }) => key));
  const besides = new Set(shown.rows);
  return plan.files.every(({ id }) => ids.has(id)) && plan.additions.every(({ key }) => keys.has(key)) && plan.rows.every((name) => besides.has(name)) && (plan.intake?.attachments ?? []).every((name) => names.has(name));
}
