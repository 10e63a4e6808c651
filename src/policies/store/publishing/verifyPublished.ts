import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { largestPage, pages } from '../../../platform/sharepoint/paging';
import { sha256Of } from '../../../platform/sharepoint/sha256';
import { publishedPolicies } from '../../lists/publishedPolicies';
import { readReadingText } from '../../rules/readingText';
import { sameWords } from '../../rules/sameWords';
import type { HoldReason, Policy, PolicyVersion } from '../../rules/version';
import { publishedFile } from '../published';
import { fileBytes, type FileState } from '../working';
import type { ReadPolicyFile } from './publishVersion';

/** Whether the published file and its text are what was published, and the text is the one that the file makes. */
export interface CheckedVersion {
  readonly version: PolicyVersion;
  readonly state: FileState;
  readonly part: HoldReason | undefined;
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

/** What SharePoint says of every published file, 5,000 a call: it changes when the file does. */
async function readMarks(services: DeskServices): Promise<ReadonlyMap<string, string>> {
  const marks = new Map<string, string>();
  const query = deskList(services.sp, services.siteUrl, publishedPolicies).items
    .select('FileRef', 'FileSystemObjectType', 'Modified', 'OData__UIVersionString', 'File/UniqueId', 'File/TimeLastModified', 'File/Length').expand('File').orderBy('Id');
  for await (const page of pages<unknown>(query, largestPage)) {
    for (const row of v.parse(rows, page)) {
      if (row.FileSystemObjectType === 0) marks.set(row.FileRef.toLowerCase(), [row.File?.UniqueId, row.OData__UIVersionString, row.Modified, row.File?.TimeLastModified, row.File?.Length].join('|'));
    }
  }
  return marks;
}

interface Comparing {
  readonly services: DeskServices;
  readonly found: ReadonlyMap<string, string>;
  readonly marks: MarkStore;
  readonly readFile: ReadPolicyFile | undefined;
}

/** @returns the state, with the bytes where they were fetched */
async function compare({ services, found, marks }: Comparing, path: string | undefined, hash: string): Promise<{ readonly state: FileState; readonly bytes?: Uint8Array<ArrayBuffer> }> {
  const mark = path === undefined ? undefined : found.get(path.toLowerCase());
  if (path === undefined || mark === undefined) return { state: 'Missing' };
  const key = `desk-published ${path.toLowerCase()}`;
  const fits = `${mark} ${hash}`;
  if (marks.get(key) === fits) return { state: 'Fits' };
  try {
    const bytes = await fileBytes(services, path);
    if ((await sha256Of(bytes)) !== hash) return { state: 'Changed' };
    marks.set(key, fits);
    return { state: 'Fits', bytes };
  } catch (error) {
    if (isDeskError(error, 'not-found')) return { state: 'Missing' };
    throw error;
  }
}

/** Goes up when the text that is made of a file may have other words than before: then every text is made again once. */
const made = 1;

/**
 * A text that fits its hash is only the one that somebody wrote a row about: here it is made again from the file's own bytes. A file that gives none
 * (a scan, one with a password) was not published by the desk.
 */
async function isMadeOfFile(comparing: Comparing, version: PolicyVersion, paths: { readonly file: string; readonly text: string }, bytes: { readonly file?: Uint8Array<ArrayBuffer>; readonly text?: Uint8Array<ArrayBuffer> }): Promise<boolean> {
  const { services, found, marks, readFile } = comparing;
  if (!readFile) return true;
  const key = `desk-made ${paths.text.toLowerCase()}`;
  const fits = `${made} ${found.get(paths.file.toLowerCase()) ?? ''} ${version.contentHash} ${version.readingHash}`;
  if (marks.get(key) === fits) return true;
  const [file, kept] = await Promise.all([bytes.file ?? fileBytes(services, paths.file), bytes.text ?? fileBytes(services, paths.text)]);
  const read = await readFile(file, version.fileName);
  const stored = readReadingText(new TextDecoder().decode(kept));
  const isSame = read.ok && stored !== undefined && sameWords(read.text, stored);
  if (isSame) marks.set(key, fits);
  return isSame;
}

async function check(comparing: Comparing, version: PolicyVersion): Promise<Omit<CheckedVersion, 'version'>> {
  const [file, reading] = [version.fileUrl, version.readingUrl].map((path) => publishedFile(comparing.services, path));
  const ofFile = await compare(comparing, file, version.contentHash);
  if (ofFile.state !== 'Fits' || file === undefined) return { state: ofFile.state, part: 'file' };
  const ofText = await compare(comparing, reading, version.readingHash);
  if (ofText.state !== 'Fits' || reading === undefined) return { state: ofText.state, part: 'text' };
  const isMade = await isMadeOfFile(comparing, version, { file, text: reading }, { file: ofFile.bytes, text: ofText.bytes });
  return isMade ? { state: 'Fits', part: undefined } : { state: 'Changed', part: 'made' };
}

export interface VerifyOptions {
  /** Former versions too. */
  readonly former?: boolean;
  /** Fetches every file, whatever is marked. */
  readonly anew?: boolean;
  readonly marks?: MarkStore;
  /** Makes the text of a file again; the page brings it. */
  readonly readFile?: ReadPolicyFile;
  readonly onOne?: (done: number, of: number) => void;
  /** Ends it between two files. */
  readonly stop?: () => boolean;
}

/**
 * Compares published files and their texts with the hashes of their rows, and the text with the one that the file makes, one version after another;
 * a file that SharePoint says is as it was is not fetched again. Only the published copy counts: what SharePoint writes into a working file is no
 * concern of it.
 * @throws DeskError
 */
export async function verifyPublished(services: DeskServices, policies: readonly Policy[], options: VerifyOptions = {}): Promise<readonly CheckedVersion[]> {
  const versions = policies.flatMap((policy) => (options.former ? policy.versions : policy.versions.slice(-1)));
  const kept = options.marks ?? noMarks;
  const marks: MarkStore = options.anew ? { get: () => null, set: kept.set } : kept;
  const comparing: Comparing = { services, found: await readMarks(services), marks, readFile: options.readFile };
  const checked: CheckedVersion[] = [];
  for (const version of versions) {
    if (options.stop?.()) break;
    checked.push({ version, ...(await check(comparing, version)) });
    options.onOne?.(checked.length, versions.length);
  }
  return checked;
}
