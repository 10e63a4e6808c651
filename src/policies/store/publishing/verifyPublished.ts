import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { sha256Of } from '../../../platform/sharepoint/sha256';
import { publishedPolicies } from '../../lists/publishedPolicies';
import { currentVersion } from '../../rules/policies';
import type { Policy, PolicyVersion } from '../../rules/version';
import { dayCell } from '../../rules/versionRow';
import { fileBytes, followWorking, type FileState, type WorkingPolicy } from '../working';

/** Whether the published file and its text are what was published. */
export interface CheckedVersion {
  readonly version: PolicyVersion;
  readonly state: FileState;
  readonly part: 'file' | 'text' | undefined;
}

/** Where the last comparison of a file is kept: a browser's store, or none. */
export interface MarkStore {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
}

const noMarks: MarkStore = { get: () => null, set: () => undefined };

const text = v.nullish(v.string(), '');
const rows = v.array(v.object({
  FileRef: v.string(), FileSystemObjectType: v.number(), Modified: text, OData__UIVersionString: text, File: v.nullish(v.object({ UniqueId: text, TimeLastModified: text, Length: v.nullish(v.union([v.string(), v.number()])) }))
}));

/** What SharePoint says of every published file, in one call: it changes when the file does. */
async function readMarks(services: DeskServices): Promise<ReadonlyMap<string, string>> {
  const read: unknown = await deskList(services.sp, services.siteUrl, publishedPolicies).items
    .select('FileRef', 'FileSystemObjectType', 'Modified', 'OData__UIVersionString', 'File/UniqueId', 'File/TimeLastModified', 'File/Length').expand('File').orderBy('Id').top(5000)();
  return new Map(v.parse(rows, read).filter(({ FileSystemObjectType }) => FileSystemObjectType === 0)
    .map((row) => [row.FileRef.toLowerCase(), [row.File?.UniqueId, row.OData__UIVersionString, row.Modified, row.File?.TimeLastModified, row.File?.Length].join('|')]));
}

async function compare(services: DeskServices, fileRef: string, hash: string, found: ReadonlyMap<string, string>, marks: MarkStore): Promise<FileState> {
  const mark = found.get(fileRef.toLowerCase());
  if (mark === undefined) return 'Missing';
  const key = `desk-published ${fileRef.toLowerCase()}`;
  const fits = `${mark} ${hash}`;
  if (marks.get(key) === fits) return 'Fits';
  try {
    if ((await sha256Of(await fileBytes(services, fileRef))) !== hash) return 'Changed';
  } catch (error) {
    if (isDeskError(error, 'not-found')) return 'Missing';
    throw error;
  }
  marks.set(key, fits);
  return 'Fits';
}

/**
 * Compares published files and their texts with the hashes of their rows, one after another; a file that SharePoint says is as it was is not
 * fetched again. Only the published copy counts: what SharePoint writes into a working file is no concern of it.
 * @param options.former former versions too; `anew` fetches every file; `stop` ends it between two files
 * @throws DeskError
 */
export async function verifyPublished(
  services: DeskServices, policies: readonly Policy[],
  options: { readonly former?: boolean; readonly anew?: boolean; readonly marks?: MarkStore; readonly onOne?: (done: number, of: number) => void; readonly stop?: () => boolean } = {}
): Promise<readonly CheckedVersion[]> {
  const versions = policies.flatMap((policy) => (options.former ? policy.versions : policy.versions.slice(-1)));
  const found = await readMarks(services);
  const kept = options.marks ?? noMarks;
  const marks: MarkStore = options.anew ? { get: () => null, set: kept.set } : kept;
  const checked: CheckedVersion[] = [];
  for (const version of versions) {
    if (options.stop?.()) break;
    const file = await compare(services, version.fileUrl, version.contentHash, found, marks);
    const reading = file === 'Fits' ? await compare(services, version.readingUrl, version.readingHash, found, marks) : file;
    checked.push({ version, state: reading, part: reading === 'Fits' ? undefined : file === 'Fits' ? 'text' : 'file' });
    options.onOne?.(checked.length, versions.length);
  }
  return checked;
}

/** Notes in the library what was found of the newest versions, where it says something else. @throws DeskError */
export async function noteFileStates(services: DeskServices, policies: readonly Policy[], working: readonly WorkingPolicy[], checked: readonly CheckedVersion[]): Promise<void> {
  for (const { version, state } of checked) {
    const row = working.find(({ id }) => id === version.policyId);
    const newest = policies.find(({ policyId }) => policyId === version.policyId);
    if (row && newest?.versions.at(-1)?.id === version.id && row.publishedFile !== state) {
      await followWorking(services, row.id, { PublishedFile: state });
    }
  }
}

/** Working files whose columns lag behind the rows, because an answer was lost after the commit. Brings them up to date. @throws DeskError */
export async function mendColumns(services: DeskServices, policies: readonly Policy[], working: readonly WorkingPolicy[]): Promise<number> {
  let mended = 0;
  for (const policy of policies) {
    const row = working.find(({ id }) => id === policy.policyId);
    const newest = policy.versions.at(-1);
    if (!row || !newest) continue;
    const current = currentVersion(policy);
    if (row.publishedVersion !== newest.number) {
      await followWorking(services, row.id, {
        PublishedVersion: newest.number, PublishedOn: newest.publishedAt.toString(), AudienceText: newest.audienceText, PolicyStatus: current ? 'In force' : 'Withdrawn',
        ApprovedOn: dayCell(newest.approvedOn), ReviewDue: dayCell(newest.reviewDue), ...(row.approver?.name === newest.approverName ? {} : { PolicyApproverId: null })
      });
      mended++;
    } else if ((policy.withdrawn !== undefined) !== (row.status === 'Withdrawn')) {
      await followWorking(services, row.id, { PolicyStatus: policy.withdrawn ? 'Withdrawn' : 'In force' });
      mended++;
    }
  }
  return mended;
}
