import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { readAttachments } from '../../platform/sharepoint/attachments';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError, type DeskError } from '../../platform/sharepoint/errors';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import type { IFile } from '../../platform/sharepoint/pnpFiles';
import '../../platform/sharepoint/pnpFiles';
import type { IItem } from '../../platform/sharepoint/pnpOfficer';
import { sha256Of } from '../../platform/sharepoint/sha256';
import { evidenceName, visibleName } from '../rules/files/evidenceName';
import type { EventSite } from '../store/eventRow';
import { makeFolder, putNumbered } from '../store/fileFolder';
import { noteNotKept } from './fileEvents';
import { addFilesCopied } from './history';

/** The files of an intake's rows, and the library in which they are kept. */
export interface FilesSite extends EventSite {
  readonly kind: EventSite['kind'] & { readonly lists: { readonly files: ListSchema } };
  readonly intake: FilesOf;
}

export interface FilesOf {
  readonly list: Pick<ListSchema, 'path'>;
  /** The library's column with the id of the row from which a file came. */
  readonly files: { readonly origin: string };
}

export interface EvidenceFile {
  /** As it came, what nobody can see written out. */
  readonly name: string;
  /** Hexadecimal, of the bytes as they came. */
  readonly sha256: string;
}

export interface KeptFile extends EvidenceFile {
  readonly keptAt: Temporal.Instant;
  /** Its name in the library, which is another one where the name as it came could do harm. */
  readonly keptAs: string;
  readonly size: number;
}

export interface FilesAbout {
  readonly intakeId: number;
  readonly reference: string;
}

export function intakeItem(services: DeskServices, { list }: FilesOf, intakeId: number): IItem {
  return deskList(services.sp, services.siteUrl, list).items.getById(intakeId);
}

const kept = v.array(v.object({ FileLeafRef: v.string(), Created: v.string(), SourceName: v.nullish(v.string(), ''), Sha256: v.nullish(v.string(), ''), SourceSize: v.nullish(v.number(), 0) }));

/** What is in the library of a row of the intake, with its hashes. @throws DeskError */
export async function readKept({ services, kind, intake }: FilesSite, intakeId: number): Promise<readonly KeptFile[]> {
  const rows: unknown = await deskList(services.sp, services.siteUrl, kind.lists.files).items
    .filter(`${intake.files.origin} eq ${intakeId}`).select('FileLeafRef', 'Created', 'SourceName', 'Sha256', 'SourceSize').top(500)();
  return v.parse(kept, rows).filter((row) => row.SourceName !== '')
    .map((row) => ({ name: visibleName(row.SourceName), keptAs: row.FileLeafRef, keptAt: Temporal.Instant.from(row.Created), sha256: row.Sha256, size: row.SourceSize }));
}

/**
 * Keeps the files of a row of the intake that are not in the library yet, and notes them in the history. Two officers' pages may do it at once: the
 * name in the case's own folder is taken by the first, and the second finds the same bytes there. One file that fails does not stop the next; what can
 * never be kept is noted once, so that the case says it.
 * @throws DeskError of the first that failed, when all were tried.
 */
export async function keepFilesOf(site: FilesSite, about: FilesAbout): Promise<void> {
  const item = intakeItem(site.services, site.intake, about.intakeId);
  const attached = await readAttachments(item);
  if (attached.length === 0) {
    return;
  }
  const known = new Set((await readKept(site, about.intakeId)).map(({ name }) => name));
  const missing = attached.filter(({ name }) => !known.has(visibleName(name)));
  if (missing.length > 0) {
    await makeFolder({ services: site.services, files: site.kind.lists.files }, about.reference);
  }
  const copied: EvidenceFile[] = [];
  const failed: { readonly name: string; readonly error: DeskError }[] = [];
  for (const { name } of missing) {
    try {
      copied.push(...(await copyOne(site, item, about, name)));
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      failed.push({ name: visibleName(name), error });
    }
  }
  if (copied.length > 0) {
    await addFilesCopied(site, about.reference, copied);
  }
  await noteNotKept(site, about.reference, failed.filter(({ error }) => isDeskError(error, 'invalid', 'forbidden', 'not-found', 'conflict')).map(({ name }) => name));
  if (failed.length > 0) {
    throw failed[0].error;
  }
}

/** @returns the file, unless another page kept it */
async function copyOne({ services, kind, intake }: FilesSite, item: IItem, about: FilesAbout, name: string): Promise<readonly EvidenceFile[]> {
  const bytes = await item.attachmentFiles.getByName(name).getBuffer();
  const sha256 = await sha256Of(bytes);
  const { file, byMe } = await putNumbered({ services, files: kind.lists.files }, about.reference, evidenceName(name), bytes, sha256);
  await describe(file, { [intake.files.origin]: about.intakeId, Reference: about.reference, Sha256: sha256, SourceName: visibleName(name), SourceSize: bytes.byteLength });
  return byMe ? [{ name: visibleName(name), sha256 }] : [];
}

async function describe(file: IFile, columns: Record<string, string | number>): Promise<void> {
  const item = await file.getItem('Id');
  await item.update(columns);
}
