import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { deskList } from '../../platform/sharepoint/deskList';
import type { IFile } from '../../platform/sharepoint/pnpOfficer';
import { breachEvidence } from '../lists';
import type { BreachReference } from '../rules';
import { sha256Of } from '../../platform/sharepoint/sha256';
import { readAttachments } from '../store/attachments';
import { reportItems } from '../store/reportItems';

export interface EvidenceFile {
  readonly name: string;
  /** Hexadecimal, of the bytes as they were in the report. */
  readonly sha256: string;
}

export interface KeptFile extends EvidenceFile {
  readonly size: number;
}

export interface EvidenceOf {
  readonly reportId: number;
  readonly reference: BreachReference;
}

const kept = v.array(v.object({ SourceName: v.nullish(v.string(), ''), Sha256: v.nullish(v.string(), ''), SourceSize: v.nullish(v.number(), 0) }));

/** What is in the library for a report, with its hashes. */
export async function readEvidence(services: DeskServices, reportId: number): Promise<readonly KeptFile[]> {
  const rows: unknown = await deskList(services.sp, services.siteUrl, breachEvidence).items
    .filter(`ReportId eq ${reportId}`).select('SourceName', 'Sha256', 'SourceSize').top(500)();
  return v.parse(kept, rows).filter((row) => row.SourceName !== '').map((row) => ({ name: row.SourceName, sha256: row.Sha256, size: row.SourceSize }));
}

/**
 * Copies the files of a report that are not in the library yet. Two officers' pages may do it at once: the name in the
 * report's own folder is taken by the first, and the second finds the same bytes there.
 * @returns the files that this call copied.
 * @throws DeskError when one could not be copied; those before it are done.
 */
export async function copyEvidence(services: DeskServices, about: EvidenceOf): Promise<readonly EvidenceFile[]> {
  const item = reportItems(services).getById(about.reportId);
  const attached = await readAttachments(item);
  if (attached.length === 0) {
    return [];
  }
  const known = new Set((await readEvidence(services, about.reportId)).map(({ name }) => name));
  const missing = attached.filter(({ name }) => !known.has(name));
  const copied: EvidenceFile[] = [];
  if (missing.length > 0) {
    await makeFolder(services, about.reference);
  }
  for (const { name } of missing) {
    const bytes = await item.attachmentFiles.getByName(name).getBuffer();
    const sha256 = await sha256Of(bytes);
    const { file, byMe } = await putFile(services, about.reference, name, bytes, sha256);
    await describe(file, about, name, sha256, bytes.byteLength);
    if (byMe) {
      copied.push({ name, sha256 });
    }
  }
  return copied;
}

export async function makeFolder(services: DeskServices, reference: string): Promise<void> {
  try {
    await services.sp.web.getFolderByServerRelativePath(listUrl(services.siteUrl, breachEvidence)).folders.addUsingPath(reference);
  } catch (error) {
    // it is there already, from another page or an earlier run
    if (!isDeskError(error, 'conflict')) {
      throw error;
    }
  }
}

export async function putFile(services: DeskServices, reference: string, name: string, bytes: ArrayBuffer, sha256: string): Promise<{ file: IFile; byMe: boolean }> {
  const folder = `${listUrl(services.siteUrl, breachEvidence)}/${reference}`;
  const file = services.sp.web.getFileByServerRelativePath(`${folder}/${name}`);
  try {
    await services.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, bytes, { Overwrite: false });
    return { file, byMe: true };
  } catch (error) {
    if (!isDeskError(error, 'conflict', 'unknown-outcome', 'invalid')) {
      throw error;
    }
    // another page was first, or an answer was lost: the copy counts if it holds these bytes
    if ((await sha256Of(await file.getBuffer())) !== sha256) {
      throw new DeskError('conflict', { serverMessage: `Another file is kept as ${name}.`, cause: error });
    }
    return { file, byMe: false };
  }
}

async function describe(file: IFile, about: EvidenceOf, name: string, sha256: string, size: number): Promise<void> {
  const item = await file.getItem('Id');
  await item.update({ ReportId: about.reportId, Reference: about.reference, Sha256: sha256, SourceName: name, SourceSize: size });
}

