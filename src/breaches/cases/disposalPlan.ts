import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { defaultOfficerSettings, readOfficerSettingsAt } from '../../platform/settings/officers';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { allRows } from '../../platform/sharepoint/paging';
import '../../platform/sharepoint/pnpFiles';
import { logItems } from '../../casework/store/site';
import { breachEvidence } from '../lists';
import type { BreachCase } from '../rules';
import {
  closedAtOf, closingEventKinds, closingOf, disposalObstacles, disposalProblems, eventOfClosing, type StampedClosing, type ClosingEvent, type DisposalFile, type DisposalObstacle
} from '../rules/investigation';
import { readAttachments } from '../store/attachments';
import { reportItems } from '../store/reportItems';
import { eventToEmpty } from './emptyHistory';
import { readEvents } from '../../casework/store/events';
import { readRow, readVersions, type RowVersion } from '../../casework/store/rows';
import { caseOfRow } from '../../casework/store/openCase';
import { breachSite } from './kind';

/** A file that goes. */
export interface PlannedFile {
  readonly id: number;
  readonly name: string;
  readonly size: number;
}

/** What the disposal of a case would delete, or why it deletes nothing; each said before it is done. */
export interface DisposalPlan {
  readonly found: BreachCase;
  /** Codes of `problem_<code>`: the row itself says that it is not closed, not due, or was changed around the desk. */
  readonly problems: readonly string[];
  /** What does not fit. None, and no problem: the case is disposed of. */
  readonly obstacles: readonly DisposalObstacle[];
  readonly closing: StampedClosing | undefined;
  readonly files: readonly PlannedFile[];
  /** Undefined when the report has gone already. */
  readonly report: { readonly id: number; readonly attachments: readonly string[] } | undefined;
  /** Old versions of the row. */
  readonly versions: number;
  /** Events whose details are emptied. */
  readonly events: number;
}

/** @throws DeskError `not-found` when the row was deleted */
export async function planDisposal(services: DeskServices, logId: number): Promise<DisposalPlan> {
  const row = await readRow(breachSite(services), logId);
  const [found, versions] = [await caseOfRow(breachSite(services), row), await readVersions(breachSite(services), logId)];
  const [report, rows, files, events] = await Promise.all([reportOf(services, found.reportId), rowsWith(services, found), evidenceOf(services, found), readEvents(services, found.reference)]);
  const { closing, event } = closingFacts(versions, events);
  const retention = closing && (await readOfficerSettingsAt(services.sp, services.siteUrl, closedAtOf(closing, event)))?.retention;
  const problems = disposalProblems(found, services.now()).map(({ code }) => code).filter((code) => code !== 'disposed');
  const obstacles = disposalObstacles({
    found, storedReference: String(row.Reference ?? ''), reportCreated: report?.created, rows, files, closing, event, schedule: retention ?? defaultOfficerSettings.retention, now: services.now()
  });
  return {
    found, problems, obstacles, closing, files: files.map(({ id, name, size }) => ({ id, name, size })), report: report && { id: found.reportId, attachments: report.attachments },
    versions: versions.length - 1, events: events.filter(eventToEmpty).length
  };
}

/** The closing of a row with the event that tells of it, by SharePoint's stamps. */
export function closingFacts(versions: readonly RowVersion[], events: Awaited<ReturnType<typeof readEvents>>): { readonly closing: StampedClosing | undefined; readonly event: ClosingEvent | undefined } {
  const closing = closingOf(versions.map(({ label, at, by, cells, isDesks }) => ({ label, at: Temporal.Instant.from(at), by: by.name, caseState: String(cells.CaseState ?? ''), isDesks })));
  const told = events.filter(({ kind }) => closingEventKinds.includes(kind)).map(({ created, by, rowVersion }) => ({ created: Temporal.Instant.from(created), by, rowVersion }));
  return { closing, event: closing && eventOfClosing(closing, told) };
}

const reportRow = v.object({ Created: v.string(), Attachments: v.nullish(v.boolean(), false) });

async function reportOf(services: DeskServices, reportId: number): Promise<{ readonly created: Temporal.Instant; readonly attachments: readonly string[] } | undefined> {
  if (!Number.isSafeInteger(reportId) || reportId < 1) {
    return undefined;
  }
  const item = reportItems(services).getById(reportId);
  try {
    const { Created, Attachments } = v.parse(reportRow, await item.select('Created', 'Attachments')());
    return { created: Temporal.Instant.from(Created), attachments: Attachments ? (await readAttachments(item)).map(({ name }) => name) : [] };
  } catch (error) {
    if (isDeskError(error, 'not-found')) {
      return undefined;
    }
    throw error;
  }
}

/** Every row of the log that bears the reference, and the row itself. */
async function rowsWith(services: DeskServices, { reference, logId }: Pick<BreachCase, 'reference' | 'logId'>): Promise<readonly number[]> {
  const rows = await allRows<unknown>(logItems(breachSite(services)).filter(`Reference eq '${reference}'`).select('Id').orderBy('Id'), 1000);
  return [...new Set([logId, ...v.parse(v.array(v.object({ Id: v.number() })), rows).map(({ Id }) => Id)])];
}

const cells = { ReportId: v.nullish(v.number()), Reference: v.nullish(v.string(), '') };
const listed = v.array(v.object({ Id: v.number(), FileLeafRef: v.string(), FileRef: v.string(), FileSystemObjectType: v.number(), ...cells }));
const inFolder = v.array(v.object({ Name: v.string(), Length: v.union([v.string(), v.number()]), ListItemAllFields: v.object({ Id: v.number(), ...cells }) }));
const subfolders = v.array(v.object({ Name: v.string() }));

export type EvidenceFound = DisposalFile & PlannedFile;

/** Every file that the library has of the case: in its folder, and elsewhere by either column, both of which have an index. @throws DeskError */
export async function evidenceOf(services: DeskServices, { reportId, reference }: Pick<BreachCase, 'reportId' | 'reference'>): Promise<readonly EvidenceFound[]> {
  const there = await filesIn(services, folderPath(services, { reference }), '');
  const items = deskList(services.sp, services.siteUrl, breachEvidence).items;
  const filters = [`ReportId eq ${reportId}`, `Reference eq '${reference}'`];
  const rows = await Promise.all(filters.map((filter) => allRows<unknown>(items.filter(filter).select('Id', 'FileLeafRef', 'FileRef', 'FileSystemObjectType', 'ReportId', 'Reference').orderBy('Id'), 1000)));
  const known = new Set(there.map(({ id }) => id));
  const elsewhere = v.parse(listed, rows.flat()).filter(({ Id, FileSystemObjectType }, index, all) => FileSystemObjectType === 0 && !known.has(Id) && all.findIndex((other) => other.Id === Id) === index);
  return [...there, ...elsewhere.map((row) => ({ id: row.Id, name: row.FileRef, size: 0, reportId: row.ReportId ?? undefined, reference: row.Reference ?? '', isInFolder: false }))];
}

export function folderPath(services: Pick<DeskServices, 'siteUrl'>, { reference }: Pick<BreachCase, 'reference'>): string {
  return `${listUrl(services.siteUrl, breachEvidence)}/${reference}`;
}

/** Files of a folder and of those in it; a folder that is not there has none. */
async function filesIn(services: DeskServices, path: string, under: string): Promise<readonly EvidenceFound[]> {
  const folder = services.sp.web.getFolderByServerRelativePath(path);
  try {
    const files = v.parse(inFolder, await folder.files.select('Name', 'Length', 'ListItemAllFields/Id', 'ListItemAllFields/ReportId', 'ListItemAllFields/Reference').expand('ListItemAllFields').top(5000)());
    const folders = v.parse(subfolders, await folder.folders.select('Name')());
    const below = await Promise.all(folders.map(({ Name }) => filesIn(services, `${path}/${Name}`, `${under}${Name}/`)));
    return [
      ...files.map(({ Name, Length, ListItemAllFields: item }) => ({ id: item.Id, name: `${under}${Name}`, size: Number(Length), reportId: item.ReportId ?? undefined, reference: item.Reference ?? '', isInFolder: true })),
      ...below.flat()
    ];
  } catch (error) {
    if (isDeskError(error, 'not-found', 'not-set-up')) {
      return [];
    }
    throw error;
  }
}

/** Whether all that would go was shown: nothing that came meanwhile is deleted unseen. Less of it is there after a stop. */
export function wasShown(plan: DisposalPlan, shown: DisposalPlan): boolean {
  const ids = new Set(shown.files.map(({ id }) => id));
  const attachments = new Set(shown.report?.attachments ?? []);
  return plan.files.every(({ id }) => ids.has(id)) && (plan.report?.attachments ?? []).every((name) => attachments.has(name));
}

