import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { DeskError, isDeskError } from '../../../platform/sharepoint/errors';
import { listUrl } from '../../../platform/sharepoint/listSchema';
import { sha256Of } from '../../../platform/sharepoint/sha256';
import '../../../platform/sharepoint/pnpFiles';
import { publishedPolicies } from '../../lists/publishedPolicies';
import { policyEvent } from '../../rules/events';
import type { PublishDecision } from '../../rules/publish';
import { nextNumber } from '../../rules/policies';
import { writeReadingText, type ReadFile, type ReadingText } from '../../rules/readingText';
import { languageSaid, policyReference, type PolicyVersion } from '../../rules/version';
import { dayCell, isVersion, versionColumns, versionKey } from '../../rules/versionRow';
import { checkedOutBy, fileBytes, followWorking, readWorkingPolicy, siteUserId, type WorkingPolicy } from '../working';
import { readPolicies } from '../versions';
import { addEntry, entryWithKey, OtherWasFirstError } from './addEntry';
import { addPolicyEvent, readPolicyEvents } from './reviews';

/** What the officer saw before deciding: nothing is published with another text. */
export interface Preview {
  readonly working: WorkingPolicy;
  readonly text: ReadingText;
  /** SHA-256 of the bytes that the text was made of. */
  readonly hash: string;
}

export interface Publication {
  readonly preview: Preview;
  readonly decision: PublishDecision;
  /** Of the version that is published, as the officer was shown. */
  readonly number: number;
  readonly replacesId: number | undefined;
  /** Made before the first try and the same on every other: names the copy, so that a second run goes on where the first stopped. */
  readonly run: string;
}

export type PublishStep = 'look' | 'copy' | 'read' | 'text' | 'row' | 'columns';
export const publishSteps: readonly PublishStep[] = ['look', 'copy', 'read', 'text', 'row', 'columns'];

/** Makes the accessible text of bytes; the page brings it, because reading documents is no business of a store. */
export type ReadPolicyFile = (bytes: Uint8Array, name: string) => Promise<ReadFile>;

/** The file is another than the one that was shown. Nothing was published. */
export class FileChangedError extends DeskError {
  public override readonly name = 'FileChangedError';

  public constructor() {
    super('conflict', { serverMessage: 'The file was changed after its text was shown.' });
  }
}

/** Somebody holds the working file checked out, so their changes are not in it. Nothing was published. */
export class CheckedOutError extends DeskError {
  public override readonly name = 'CheckedOutError';

  public constructor(public readonly by: string) {
    super('conflict', { serverMessage: 'The file is checked out.' });
  }
}

export interface Published {
  readonly version: PolicyVersion;
  /** The version is out, and only the columns of the working file could not be written. */
  readonly columnsFailed: unknown;
}

/**
 * Publishes: copies the file on the server, reads the copy back, hashes those bytes, keeps the accessible text made of them beside it, and adds
 * the row, which is the commit. Every step may be run again. A copy without a row is nothing.
 * @throws OtherWasFirstError, FileChangedError, CheckedOutError, DeskError
 */
export async function publishVersion(services: DeskServices, publication: Publication, readFile: ReadPolicyFile, onStep: (step: PublishStep) => void = () => undefined): Promise<Published> {
  const { preview: { working }, decision, number, run } = publication;
  const place = placeOf(services, publication);
  onStep('look');
  const there = await entryWithKey(services, versionKey(working.id, number));
  if (there) {
    if (!isVersion(there.entry) || there.entry.fileUrl !== place.file) throw new OtherWasFirstError(there.entry);
    return finish(services, publication, there.entry, onStep);
  }
  const former = (await readPolicies(services)).find(({ policyId }) => policyId === working.id);
  if (nextNumber(former) !== number) throw new OtherWasFirstError(former?.versions.at(-1));
  await demandUnchanged(services, publication.preview);
  onStep('copy');
  await makeFolders(services, place);
  await copyOnce(services, working.fileRef, place.file);
  onStep('read');
  const bytes = await fileBytes(services, place.file);
  const contentHash = await sha256Of(bytes);
  const read = await readFile(bytes, working.fileName);
  if (!read.ok || writeReadingText(read.text) !== writeReadingText(publication.preview.text)) throw new FileChangedError();
  // other bytes with the same text: SharePoint wrote properties into the copy, or a picture was changed meanwhile
  if (contentHash !== publication.preview.hash) await demandUnchanged(services, publication.preview);
  onStep('text');
  const readingHash = await keepText(services, place, read.text);
  const uniqueId = v.parse(v.object({ UniqueId: v.string() }), await services.sp.web.getFileByServerRelativePath(place.file).select('UniqueId')()).UniqueId;
  onStep('row');
  const entry = await addEntry(services, versionColumns({
    ...decision, number, replacesId: publication.replacesId, fileUrl: place.file, fileName: working.fileName, fileUniqueId: uniqueId, fileSize: bytes.byteLength, contentHash,
    language: languageSaid(read.text.language), readingUrl: place.text, readingHash, sourceVersion: working.versionLabel
  }));
  if (!isVersion(entry)) throw new DeskError('invalid', { serverMessage: `The row of run ${run} is no version.` });
  return finish(services, publication, entry, onStep);
}

interface Place {
  readonly library: string;
  readonly policy: string;
  readonly folder: string;
  readonly file: string;
  readonly text: string;
}

function placeOf(services: DeskServices, { preview: { working }, number, run }: Publication): Place {
  const library = listUrl(services.siteUrl, publishedPolicies);
  const policy = policyReference(working.id);
  const folder = `${number}-${run}`;
  const path = `${library}/${policy}/${folder}`;
  return { library, policy, folder, file: `${path}/${working.fileName}`, text: `${path}/reading.json` };
}

/** The working file is still the version that was shown, and nobody holds it. */
async function demandUnchanged(services: DeskServices, { working }: Preview): Promise<void> {
  const [now, holder] = await Promise.all([readWorkingPolicy(services, working.id), checkedOutBy(services, working)]);
  if (holder !== undefined) throw new CheckedOutError(holder);
  if (!now || now.versionLabel !== working.versionLabel || now.fileRef !== working.fileRef) throw new FileChangedError();
}

async function makeFolders(services: DeskServices, { library, policy, folder }: Place): Promise<void> {
  for (const [parent, name] of [[library, policy], [`${library}/${policy}`, folder]]) {
    try {
      await services.sp.web.getFolderByServerRelativePath(parent).folders.addUsingPath(name);
    } catch (error) {
      // it is there already, or the step after it will say what is wrong
      if (!isDeskError(error, 'conflict', 'unknown-outcome')) throw error;
    }
  }
}

/** The folder is this run's own: what lies there already is the copy of an earlier try. */
async function copyOnce(services: DeskServices, from: string, to: string): Promise<void> {
  try {
    await services.sp.web.getFileByServerRelativePath(from).copyByPath(to, false);
  } catch (error) {
    if (!isDeskError(error, 'conflict', 'unknown-outcome') || !(await exists(services, to))) throw error;
  }
}

async function exists(services: DeskServices, fileRef: string): Promise<boolean> {
  try {
    await services.sp.web.getFileByServerRelativePath(fileRef).select('UniqueId')();
    return true;
  } catch (error) {
    if (isDeskError(error, 'not-found', 'not-set-up')) return false;
    throw error;
  }
}

/** Keeps the text beside the copy and reads it back. @returns the hash of what is there */
async function keepText(services: DeskServices, place: Place, text: ReadingText): Promise<string> {
  const folder = services.sp.web.getFolderByServerRelativePath(`${place.library}/${place.policy}/${place.folder}`);
  const wanted = new TextEncoder().encode(writeReadingText(text));
  try {
    await folder.files.addUsingPath('reading.json', wanted.slice().buffer, { Overwrite: false });
  } catch (error) {
    if (!isDeskError(error, 'conflict', 'unknown-outcome', 'invalid')) throw error;
  }
  const hash = await sha256Of(await fileBytes(services, place.text));
  if (hash !== (await sha256Of(wanted))) throw new DeskError('conflict', { serverMessage: 'Another text is kept beside the copy.' });
  return hash;
}

/**
 * The columns of the working file, which only help people to find their way: the version is out without them. They say what was entered for
 * this file: an approver of the file before does not stay. Why it went out without an approval is told in the history.
 */
async function finish(services: DeskServices, publication: Publication, version: PolicyVersion, onStep: (step: PublishStep) => void): Promise<Published> {
  const { decision, preview: { working } } = publication;
  onStep('columns');
  try {
    if (decision.noApproval !== '') await tellNoApproval(services, publication);
    const [owner, approver] = await Promise.all([personId(services, version.owner.upn, working.owner), personId(services, decision.approverUpn, working.approver)]);
    await followWorking(services, working.id, {
      Title: version.title, PolicyStatus: 'In force', PublishedVersion: version.number, PublishedOn: version.publishedAt.toString(), PublishedFile: 'Fits', AudienceText: version.audienceText,
      ApprovedOn: dayCell(version.approvedOn), ReviewMonths: decision.reviewMonths, ReviewDue: dayCell(version.reviewDue),
      ...(owner === undefined ? {} : { PolicyOwnerId: owner }), PolicyApproverId: approver ?? null
    });
    return { version, columnsFailed: undefined };
  } catch (error) {
    return { version, columnsFailed: error };
  }
}

/** Once, however often this is run. */
async function tellNoApproval(services: DeskServices, { decision: { policyId, noApproval }, number }: Publication): Promise<void> {
  const event = policyEvent('withoutApproval', { version: number }, noApproval);
  const isThere = (await readPolicyEvents(services, policyId)).some(({ code, values }) => code === event.code && values.version === number);
  if (!isThere) await addPolicyEvent(services, policyId, event);
}

async function personId(services: DeskServices, upn: string, known: WorkingPolicy['owner']): Promise<number | undefined> {
  if (upn === '') return undefined;
  return known?.upn.toLowerCase() === upn.toLowerCase() ? known.id : siteUserId(services, upn);
}
