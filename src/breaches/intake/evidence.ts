import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { deskList } from '../../platform/sharepoint/deskList';
import type { IItem } from '../../platform/sharepoint/pnpOfficer';
import type { IFile } from '../../platform/sharepoint/pnpFiles';
import { breachEvidence } from '../lists';
import { evidenceName, visibleName, type BreachReference } from '../rules';
import { sha256Of } from '../../platform/sharepoint/sha256';
import '../../platform/sharepoint/pnpFiles';
import { readAttachments } from '../store/attachments';
import { reportItems } from '../store/reportItems';
import { noteNotKept } from './fileEvents';
import { addEvidence } from './history';


export interface EvidenceFile {
  /** As it came with the report, what nobody can see written out. */
  readonly name: string;
  /** Hexadecimal, of the bytes as they were in the report. */
  readonly sha256: string;
}

export interface KeptFile extends EvidenceFile {
  readonly keptAt: Temporal.Instant;
  /** Its name in the library, which is another one where the name as it came could do harm. */
  readonly keptAs: string;
  readonly size: number;
}

export interface EvidenceOf {
  readonly reportId: number;
  readonly reference: BreachReference;
}

const kept = v.array(v.object({ FileLeafRef: v.string(), Created: v.string(), SourceName: v.nullish(v.string(), ''), Sha256: v.nullish(v.string(), ''), SourceSize: v.nullish(v.number(), 0) }));

/** What is in the library for a report, with its hashes. */
export async function readEvidence(services: DeskServices, reportId: number): Promise<readonly KeptFile[]> {
  const rows: unknown = await deskList(services.sp, services.siteUrl, breachEvidence).items
    .filter(`ReportId eq ${reportId}`).select('FileLeafRef', 'Created', 'SourceName', 'Sha256', 'SourceSize').top(500)();
  return v.parse(kept, rows).filter((row) => row.SourceName !== '').map((row) => ({ name: visibleName(row.SourceName), keptAs: row.FileLeafRef, keptAt: Temporal.Instant.from(row.Created), sha256: row.Sha256, size: row.SourceSize }));
}

/**
 * Keeps the files of a report that are not in the library yet, and notes them in the history. Two officers' pages may do it at once: the name in
 * the report's own folder is taken by the first, and the second finds the same bytes there. One file that fails does not stop the next; what can
 * never be kept is noted once, so that the case says it.
 * @throws DeskError of the first that failed, when all were tried.
 */
export async function keepEvidence(services: DeskServices, about: EvidenceOf): Promise<void> {
  const item = reportItems(services).getById(about.reportId);
  const attached = await readAttachments(item);
  if (attached.length === 0) {
    return;
  }
  const known = new Set((await readEvidence(services, about.reportId)).map(({ name }) => name));
  const missing = attached.filter(({ name }) => !known.has(visibleName(name)));
  if (missing.length > 0) {
    await makeFolder(services, about.reference);
  }
  const copied: EvidenceFile[] = [];
  const failed: { readonly name: string; readonly error: DeskError }[] = [];
  for (const { name } of missing) {
    try {
      copied.push(...(await copyOne(services, item, about, name)));
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      failed.push({ name: visibleName(name), error });
    }
  }
  if (copied.length > 0) {
    await addEvidence(services, about.reference, copied);
  }
  await noteNotKept(services, about.reference, failed.filter(({ error }) => isDeskError(error, 'invalid', 'forbidden', 'not-found', 'conflict')).map(({ name }) => name));
  if (failed.length > 0) {
    throw failed[0].error;
  }
}

/** @returns the file, unless another page kept it */
async function copyOne(services: DeskServices, item: IItem, about: EvidenceOf, name: string): Promise<readonly EvidenceFile[]> {
  const bytes = await item.attachmentFiles.getByName(name).getBuffer();
  const sha256 = await sha256Of(bytes);
  const { file, byMe } = await putNumbered(services, about.reference, evidenceName(name), bytes, sha256);
  await describe(file, about, visibleName(name), sha256, bytes.byteLength);
  return byMe ? [{ name: visibleName(name), sha256 }] : [];
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

/** So many files of one name. */
const mostNames = 50;

/** Puts bytes into the case's folder. A name that is taken by other bytes gets a number; the same bytes under the same name are kept once. */
export async function putNumbered(services: DeskServices, reference: string, wanted: string, bytes: ArrayBuffer, sha256: string): Promise<{ file: IFile; name: string; byMe: boolean }> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : numbered(wanted, number);
    try {
      return { name, ...(await putFile(services, reference, name, bytes, sha256)) };
    } catch (error) {
      if (!isDeskError(error, 'conflict') || number === mostNames) {
        throw error;
      }
    }
  }
}

/** 'letter.docx' becomes 'letter (2).docx'. */
function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} (${number})${name.slice(dot)}` : `${name} (${number})`;
}

async function putFile(services: DeskServices, reference: string, name: string, bytes: ArrayBuffer, sha256: string): Promise<{ file: IFile; byMe: boolean }> {
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

