import { Temporal } from 'temporal-polyfill';
import { earliest } from '../../calendar';
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
import type { FileMarks } from '../rules/disposal/obstacles';
import { evidenceName, visibleName } from '../rules/files/evidenceName';
import type { EventSite } from '../store/eventRow';
import { makeFolder, putNumbered, type CaseOfFiles } from '../store/fileFolder';
import type { AddingIntake, Intake, IntakeSite, IntakeTypes } from './contract';
import { noteNotKept } from './fileEvents';
import { addFilesCopied, isFileTold, leftToItsPage, type ToldEvent } from './history';

/** The files of an intake's rows, and the library in which they are kept. */
export interface FilesSite extends EventSite {
  readonly kind: EventSite['kind'] & { readonly lists: { readonly files: Pick<ListSchema, 'path'> } };
  readonly intake: FilesOf;
}

export interface FilesOf {
  readonly list: Pick<ListSchema, 'path'>;
  /** The library's column with the id of the row from which a file came. */
  readonly files: { readonly origin: string };
  /** The columns with the rows of other intakes that add to cases: a file that has one of them came from there, whatever marks of its case it bears. */
  readonly others: readonly string[];
}

/** The files of an intake's rows; undefined where its rows bring none. */
export function filesSite<T extends IntakeTypes>({ services, kind }: IntakeSite<T>, { list, files }: Intake<T> | AddingIntake<T>): FilesSite | undefined {
  const origins = kind.intakes.add.flatMap((each) => each.files?.origin ?? []);
  return files && { services, kind, intake: { list, files, others: origins.filter((origin) => origin !== files.origin) } };
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
  /** A wrong file, which no page shows: known here only so that it is not kept a second time. */
  readonly withdrawn: boolean;
}

export interface FilesAbout extends CaseOfFiles {
  readonly intakeId: number;
  /** What else a file of the case bears, whichever row it came from. */
  readonly marks?: FileMarks;
}

export function intakeItem(services: DeskServices, { list }: FilesOf, intakeId: number): IItem {
  return deskList(services.sp, services.siteUrl, list).items.getById(intakeId);
}

const stored = v.looseObject({
  FileLeafRef: v.string(), Created: v.string(), SourceName: v.nullish(v.string(), ''), Sha256: v.nullish(v.string(), ''), SourceSize: v.nullish(v.number(), 0), WithdrawnAt: v.nullish(v.string())
});

/** What is in the library of a row of the intake, with its hashes. @throws DeskError */
export async function readKept({ services, kind, intake }: FilesSite, intakeId: number): Promise<readonly KeptFile[]> {
  const rows: unknown = await deskList(services.sp, services.siteUrl, kind.lists.files).items
    .filter(`${intake.files.origin} eq ${intakeId}`).select(...Object.keys(stored.entries), ...intake.others).top(500)();
  const own = v.parse(v.array(stored), rows).filter((row) => row.SourceName !== '' && intake.others.every((origin) => typeof row[origin] !== 'number'));
  return own.map((row) => ({
    name: visibleName(row.SourceName), keptAs: row.FileLeafRef, keptAt: Temporal.Instant.from(row.Created), sha256: row.Sha256, size: row.SourceSize, withdrawn: Boolean(row.WithdrawnAt)
  }));
}

/**
 * Keeps the files of a row of the intake that are not in the library yet, and notes them in the history. Two officers' pages may do it at once: the
 * name in the case's own folder is taken by the first, and the second finds the same bytes there. One file that fails does not stop the next; what can
 * never be kept is noted once, so that the case says it.
 * @param told what the history tells: where it is given, what a page that was closed has kept and not told is told now
 * @returns when to look again for what another page may be about to tell; undefined when there is nothing of that
 * @throws DeskError of the first that failed, when all were tried.
 */
export async function keepFilesOf(site: FilesSite, about: FilesAbout, told?: readonly ToldEvent[]): Promise<Temporal.Instant | undefined> {
  const item = intakeItem(site.services, site.intake, about.intakeId);
  const attached = await readAttachments(item);
  if (attached.length === 0) {
    return undefined;
  }
  const kept = await readKept(site, about.intakeId);
  const known = new Set(kept.map(({ name }) => name));
  const now = site.services.now();
  const isUntold = (file: EvidenceFile): boolean => told !== undefined && !isFileTold(told, file);
  const untold = kept.filter(isUntold);
  const missing = attached.filter(({ name }) => !known.has(visibleName(name)));
  if (missing.length > 0) {
    await makeFolder({ services: site.services, files: site.kind.lists.files }, about);
  }
  const copied: EvidenceFile[] = untold.filter(({ keptAt }) => leftToItsPage(keptAt, now) === undefined).map(({ name, sha256 }) => ({ name, sha256 }));
  const anothers: EvidenceFile[] = [];
  const failed: { readonly name: string; readonly error: DeskError }[] = [];
  for (const { name } of missing) {
    try {
      const { file, byMe } = await copyOne(site, item, about, name);
      (byMe ? copied : anothers).push(file);
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      failed.push({ name: visibleName(name), error });
    }
  }
  if (copied.length > 0) {
    await addFilesCopied(site, about, copied);
  }
  const neverKept = failed.filter(({ error }) => isDeskError(error, 'invalid', 'forbidden', 'not-found', 'conflict'));
  await noteNotKept(site, about, neverKept.map(({ name }) => name));
  if (failed.length > 0) {
    throw failed[0].error;
  }
  return earliest([...untold.map(({ keptAt }) => keptAt), ...anothers.filter(isUntold).map(() => now)].map((since) => leftToItsPage(since, now)));
}

/** @returns the file; `byMe` unless another page kept it, or one that was closed before it had described it */
async function copyOne(
  { services, kind, intake }: FilesSite, item: IItem, about: FilesAbout, name: string
): Promise<{ readonly file: EvidenceFile; readonly byMe: boolean }> {
  const bytes = await item.attachmentFiles.getByName(name).getBuffer();
  const sha256 = await sha256Of(bytes);
  const { file, byMe } = await putNumbered({ services, files: kind.lists.files }, about, evidenceName(name), bytes, sha256);
  await describe(file, {
    ...about.marks, [intake.files.origin]: about.intakeId, Reference: about.reference, Sha256: sha256, SourceName: visibleName(name), SourceSize: bytes.byteLength
  });
  return { file: { name: visibleName(name), sha256 }, byMe };
}

async function describe(file: IFile, columns: Record<string, string | number | undefined>): Promise<void> {
  const item = await file.getItem('Id');
  await item.update(columns);
}
