import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf, updateVersioned } from '../../platform/sharepoint/etag';
import '../../platform/sharepoint/pnpFiles';
import { unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { policies, type PolicyRow } from '../lists/policies';
import { reviewOutcomes, type ReviewOutcome } from '../rules/review';
import { bareName } from '../rules/version';
import { dayOf } from '../rules/versionRow';

export { siteUserId } from '../../platform/sharepoint/siteUserId';

export const policyStatuses = ['Draft', 'In force', 'Under review', 'Withdrawn'] as const;
export type PolicyStatus = (typeof policyStatuses)[number];
export type FileState = 'Fits' | 'Changed' | 'Missing';

export interface NamedPerson {
  readonly id: number;
  readonly name: string;
  readonly upn: string;
}

/** A working file of the library with what its document control says. */
export interface WorkingPolicy {
  readonly id: number;
  readonly etag: string;
  readonly title: string;
  readonly fileName: string;
  /** Server-relative. */
  readonly fileRef: string;
  readonly size: number;
  /** Such as `4.0`. */
  readonly versionLabel: string;
  readonly modified: Temporal.Instant;
  readonly modifiedBy: string;
  readonly status: PolicyStatus;
  readonly owner: NamedPerson | undefined;
  readonly approver: NamedPerson | undefined;
  readonly approvedOn: Temporal.PlainDate | undefined;
  readonly reviewMonths: number | undefined;
  readonly lastReviewedOn: Temporal.PlainDate | undefined;
  readonly lastOutcome: ReviewOutcome | undefined;
  readonly reviewDue: Temporal.PlainDate | undefined;
  readonly related: readonly number[];
  readonly publishedVersion: number;
  readonly publishedFile: FileState | undefined;
}

const text = v.nullish(v.string(), '');
const person = v.nullish(v.object({ Id: v.number(), Title: text, Name: text }));
const rowSchema = v.object({
  Id: v.number(), Title: text, FileLeafRef: v.string(), FileRef: v.string(), FileSystemObjectType: v.number(), Modified: v.string(), OData__UIVersionString: text,
  File: v.nullish(v.object({ Length: v.nullish(v.union([v.string(), v.number()]), 0) })), Editor: v.nullish(v.object({ Title: text })),
  PolicyStatus: v.nullish(v.picklist(policyStatuses), 'Draft'), PolicyOwner: person, PolicyApprover: person, ApprovedOn: text, ReviewMonths: v.nullish(v.number()), LastReviewedOn: text,
  LastReviewOutcome: v.nullish(v.picklist(reviewOutcomes)), ReviewDue: text, RelatedPolicies: text, PublishedVersion: v.nullish(v.number(), 0),
  PublishedFile: v.nullish(v.picklist(['Fits', 'Changed', 'Missing']))
});

const select = [
  'Id', 'Title', 'FileLeafRef', 'FileRef', 'FileSystemObjectType', 'Modified', 'OData__UIVersionString', 'File/Length', 'Editor/Title', 'PolicyStatus', 'PolicyOwner/Id', 'PolicyOwner/Title',
  'PolicyOwner/Name', 'PolicyApprover/Id', 'PolicyApprover/Title', 'PolicyApprover/Name', 'ApprovedOn', 'ReviewMonths', 'LastReviewedOn', 'LastReviewOutcome', 'ReviewDue', 'RelatedPolicies',
  'PublishedVersion', 'PublishedFile'
];
const expand = ['File', 'Editor', 'PolicyOwner', 'PolicyApprover'];

const named = (found: v.InferOutput<typeof person>): NamedPerson | undefined =>
  found ? { id: found.Id, name: found.Title ?? '', upn: (found.Name ?? '').split('|').pop() ?? '' } : undefined;

function relatedIn(json: string | null): readonly number[] {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.array(v.number())), json ?? '');
  return parsed.success ? parsed.output : [];
}

function workingOf(raw: unknown): WorkingPolicy | undefined {
  const row = v.parse(rowSchema, raw);
  return row.FileSystemObjectType !== 0 || typeof raw !== 'object' || raw === null ? undefined : {
    id: row.Id, etag: etagOf(raw), title: row.Title?.trim() || bareName(row.FileLeafRef), fileName: row.FileLeafRef, fileRef: row.FileRef, size: Number(row.File?.Length ?? 0),
    versionLabel: row.OData__UIVersionString ?? '', modified: readInstant(row.Modified) ?? Temporal.Instant.fromEpochMilliseconds(0), modifiedBy: row.Editor?.Title ?? '',
    status: row.PolicyStatus ?? 'Draft', owner: named(row.PolicyOwner), approver: named(row.PolicyApprover), approvedOn: dayOf(row.ApprovedOn), reviewMonths: row.ReviewMonths ?? undefined,
    lastReviewedOn: dayOf(row.LastReviewedOn), lastOutcome: row.LastReviewOutcome ?? undefined, reviewDue: dayOf(row.ReviewDue), related: relatedIn(row.RelatedPolicies),
    publishedVersion: row.PublishedVersion ?? 0, publishedFile: row.PublishedFile ?? undefined
  };
}

/** Every working file, in one call. @throws DeskError */
export async function readWorkingPolicies(services: Pick<DeskServices, 'sp' | 'siteUrl'>): Promise<readonly WorkingPolicy[]> {
  const rows: readonly unknown[] = await deskList(services.sp, services.siteUrl, policies).items.select(...select).expand(...expand).orderBy('Id').top(5000)();
  return rows.map(workingOf).filter((row) => row !== undefined);
}

/** One working file as it is now; undefined for one that is gone. @throws DeskError */
export async function readWorkingPolicy(services: Pick<DeskServices, 'sp' | 'siteUrl'>, id: number): Promise<WorkingPolicy | undefined> {
  return unlessRefused(['not-found'], undefined, async () => workingOf(await deskList(services.sp, services.siteUrl, policies).items.getById(id).select(...select).expand(...expand)()));
}

/** Columns of the working file's row that the desk writes. */
export type WorkingColumns = Partial<Pick<PolicyRow,
  'Title' | 'PolicyStatus' | 'PolicyOwnerId' | 'PolicyApproverId' | 'ApprovedOn' | 'ReviewMonths' | 'LastReviewedOn' | 'LastReviewOutcome' | 'ReviewDue' | 'AudienceText' | 'RelatedPolicies' | 'PublishedVersion' | 'PublishedOn' | 'PublishedFile'>>;

/** Writes columns if the row is still the one that was read. @returns the new etag @throws ConflictError, DeskError */
export function writeWorking(services: DeskServices, working: Pick<WorkingPolicy, 'id' | 'etag'>, columns: WorkingColumns): Promise<string> {
  return updateVersioned<PolicyRow>(deskList(services.sp, services.siteUrl, policies).items.getById(working.id), columns, working.etag, ['Id']);
}

/** Writes columns that follow from a row that is there already, over whatever else was changed meanwhile. @throws DeskError */
export async function followWorking(services: DeskServices, id: number, columns: WorkingColumns): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const working = await readWorkingPolicy(services, id);
    if (!working) return;
    try {
      await writeWorking(services, working, columns);
      return;
    } catch (error) {
      if (!isDeskError(error, 'conflict') || attempt === 3) throw error;
    }
  }
}

const heldSchema = v.object({ CheckOutType: v.nullish(v.number(), 2), CheckedOutByUser: v.nullish(v.object({ Title: text })) });

/** Who holds the file checked out; empty text for somebody without a name, undefined for nobody. @throws DeskError */
export async function checkedOutBy(services: DeskServices, working: Pick<WorkingPolicy, 'fileRef'>): Promise<string | undefined> {
  const read: unknown = await services.sp.web.getFileByServerRelativePath(working.fileRef).select('CheckOutType', 'CheckedOutByUser/Title').expand('CheckedOutByUser')();
  const file = v.parse(heldSchema, read);
  // `SP.CheckOutType`: 0 online, 1 offline, 2 none
  return file.CheckOutType === 2 ? undefined : file.CheckedOutByUser?.Title ?? '';
}

/** The bytes of a file. @throws DeskError */
export async function fileBytes(services: Pick<DeskServices, 'sp'>, fileRef: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await services.sp.web.getFileByServerRelativePath(fileRef).getBuffer());
}
