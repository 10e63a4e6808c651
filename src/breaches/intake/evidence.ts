import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { isDeskError, type DeskError } from '../../platform/sharepoint/errors';
import { deskList } from '../../platform/sharepoint/deskList';
import type { IItem } from '../../platform/sharepoint/pnpOfficer';
import type { IFile } from '../../platform/sharepoint/pnpFiles';
import { breachEvidence } from '../lists';
import { makeFolder, putNumbered, type FileSite } from '../../casework/store/fileFolder';
import { evidenceName, visibleName, type BreachReference } from '../rules';
import { sha256Of } from '../../platform/sharepoint/sha256';
import '../../platform/sharepoint/pnpFiles';
import { readAttachments } from '../store/attachments';
import { reportItems } from '../store/reportItems';
import { noteNotKept } from './fileEvents';
import { addEvidence } from './history';

const site = (services: DeskServices): FileSite => ({ services, files: breachEvidence });

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
    await makeFolder(site(services), { reference: about.reference, isRestricted: false });
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
  const { file, byMe } = await putNumbered(site(services), { reference: about.reference, isRestricted: false }, evidenceName(name), bytes, sha256);
  await describe(file, about, visibleName(name), sha256, bytes.byteLength);
  return byMe ? [{ name: visibleName(name), sha256 }] : [];
}

async function describe(file: IFile, about: EvidenceOf, name: string, sha256: string, size: number): Promise<void> {
  const item = await file.getItem('Id');
  await item.update({ ReportId: about.reportId, Reference: about.reference, Sha256: sha256, SourceName: name, SourceSize: size });
}

